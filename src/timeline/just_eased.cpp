#include "timeline/just_eased.hpp"

namespace unknot {

bool hasJustEased(const Timeline& timeline, Time position) {
    constexpr Time just = seconds(2);
    const auto& segments = timeline.segments();
    for (std::size_t i = timeline.indexAt(position); i > 0 && !mayEase(segments[i]); --i)
        if (mayEase(segments[i - 1])) return position - segments[i].start < just;
    return false;
}

} // namespace unknot
