#pragma once

// How a routine is left in the middle of a group that lasts until it eases, to go on with another's. The inside of
// compile(): nobody else needs it.

#include "timeline/layout.hpp"

namespace unknot {

/// The segments in order become those up to the moment `elapsed` into drafts[present], then those of `other` from the
/// stage on that would be on by then. That stage begins anew and ends when it would have, or where too little of it is
/// left, the next one begins. A stage that is the same in both just goes on. The new ones are numbered from `written`.
/// Answers whether anything changed: nothing does outside such a group, where it has eased, and where `other` has none
/// or would be at its end.
bool goOnWith(const std::vector<Draft>& other, std::size_t present, Time elapsed, std::size_t written,
              std::vector<Draft>& drafts);

} // namespace unknot
