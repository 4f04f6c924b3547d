#pragma once

// How a session ended, for its last screen. Knows nothing of screens.

#include "session/session.hpp"

namespace unknot {

/// `complete`: a routine to its end. `leftEarly`: left before it, or a cramp before it eased. `eased`: a cramp eased.
/// `notEased`: a cramp was coached to its end, and did not ease.
enum class SessionEnding { complete, leftEarly, eased, notEased };

/// `left`: the person left before the session was over, perhaps in its finish.
SessionEnding endingOf(const Session& session, bool left);

} // namespace unknot
