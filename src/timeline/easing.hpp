#pragma once

// What becomes of the segments once it is known where it eased: which of them are left out, and what then depends on
// those that stay. The inside of compile(): nobody else needs it.

#include "timeline/layout.hpp"

namespace unknot {

/// Of a group that lasts until it eases: behind where it eased the rest of it is left out; where it did not, all that
/// stands behind the group is, but for the finish, when it is played, and begins with the advice to get help, when it
/// is planned. When it is played, a lone open hold is a group of one, the holds of both legs in one step together.
void leaveOut(std::vector<Draft>& drafts, OpenHolds openHolds);

/// Sets what depends on the segments before each, and on their lengths.
void settle(std::vector<Draft>& drafts);

} // namespace unknot
