#include "routine/stretch/pose.hpp"

namespace unknot {

bool hasDirection(const Cycle& cycle) {
    for (std::size_t i = 1; i < cycle.size(); ++i) {
        if (!(cycle[i] == cycle[cycle.size() - i])) return true;
    }
    return false;
}

} // namespace unknot
