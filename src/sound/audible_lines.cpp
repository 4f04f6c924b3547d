#include "sound/audible_lines.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace unknot {

std::vector<std::size_t> audibleLines(std::span<const LineTime> lines) {
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(-lines[a].priority, lines[a].at, a) < std::tuple(-lines[b].priority, lines[b].at, b);
    });
    std::map<Time, std::size_t> heard;
    for (const std::size_t i : order) {
        if (lines[i].length <= Time{0}) continue;
        const auto after = heard.lower_bound(lines[i].at);
        if (after != heard.end() && after->first < lines[i].at + lines[i].length) continue;
        if (after != heard.begin()) {
            const auto [start, line] = *std::prev(after);
            if (start + lines[line].length > lines[i].at) continue;
        }
        heard.emplace(lines[i].at, i);
    }
    std::vector<std::size_t> result;
    for (const auto& [start, line] : heard)
        result.push_back(line);
    return result;
}

} // namespace unknot
