#include "sound/audible_lines.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace unknot {
namespace {

class LineQueue {
public:
    explicit LineQueue(std::span<const LineTime> lines) : m_lines(lines) {}

    // Adds a line if neither it nor a later line must wait too long.
    void add(std::size_t line) {
        if (m_lines[line].length <= Time{0}) return;
        const Place place{m_lines[line].at, line};
        const auto next = m_starts.upper_bound(place);
        std::vector<std::pair<Place, Time>> moved;
        Time free = next == m_starts.begin() ? Time::min() : pauseAfter(*std::prev(next));
        if (!wait(place, free, moved)) return;
        for (auto later = next; later != m_starts.end() && later->second < free; ++later)
            if (!wait(later->first, free, moved)) return;
        for (const auto& [where, start] : moved)
            m_starts[where] = start;
    }

    std::vector<AudibleLine> take() const {
        std::vector<AudibleLine> heard;
        for (const auto& [place, start] : m_starts)
            heard.push_back({place.second, start});
        return heard;
    }

private:
    using Place = std::pair<Time, std::size_t>; // The time at which a line is due, and its index.

    Time pauseAfter(const std::pair<const Place, Time>& heard) const {
        return heard.second + m_lines[heard.first.second].length + leastPause;
    }

    // Moves a line behind `free`, and `free` behind the line. False if the line cannot wait that long.
    bool wait(const Place& place, Time& free, std::vector<std::pair<Place, Time>>& moved) const {
        const auto& [due, line] = place;
        const bool isFree = m_lines[line].hasBegun || due >= free;
        if (!isFree && free - due > longestWait) return false;
        moved.emplace_back(place, isFree ? due : free);
        free = pauseAfter({place, moved.back().second});
        return true;
    }

    std::span<const LineTime> m_lines;
    std::map<Place, Time> m_starts; ///< The starts of the heard lines.
};

} // namespace

std::vector<AudibleLine> audibleLines(std::span<const LineTime> lines) {
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(-lines[a].priority, lines[a].at, a) < std::tuple(-lines[b].priority, lines[b].at, b);
    });
    LineQueue queue(lines);
    for (const std::size_t line : order)
        queue.add(line);
    return queue.take();
}

} // namespace unknot
