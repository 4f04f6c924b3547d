#pragma once

// Leaves out the segments that are not needed once it has eased, and settles the values that depend on the others.
// Private to compile().

#include "timeline/layout.hpp"

namespace unknot {

/// Of a group that lasts until it eases: behind where it eased the rest of it is left out; where it did not, all that
/// stands behind the group is, but for the finish, when it is played, and begins with the advice to get help, when it
/// is planned. When it is played, a lone open hold is a group of one, the holds of both legs in one step together.
void leaveOut(std::vector<Draft>& drafts, OpenHolds openHolds);

/// Sets what depends on the segments before each, and on their lengths.
void settle(std::vector<Draft>& drafts);

} // namespace unknot
