#include "scene/screen.hpp"

namespace unknot {

const Target* targetAt(const Screen& screen, Point at) {
    for (auto target = screen.targets.rbegin(); target != screen.targets.rend(); ++target) {
        if (target->box.contains(at)) return &*target;
    }
    return nullptr;
}

} // namespace unknot
