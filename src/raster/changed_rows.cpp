#include "raster/changed_rows.hpp"

#include <algorithm>

namespace unknot {
namespace {

bool sameRow(const Pixels& before, const Pixels& after, int row) {
    const auto start = static_cast<std::ptrdiff_t>(row) * after.width;
    const std::uint32_t* first = after.colors.data() + start;
    return std::equal(first, first + after.width, before.colors.data() + start);
}

} // namespace

Rows changedRows(const Pixels& before, const Pixels& after) {
    if (after.colors.empty()) return {};
    if (before.width != after.width || before.height != after.height) return {0, after.height};
    int first = 0, end = after.height;
    while (first < end && sameRow(before, after, first))
        ++first;
    while (end > first && sameRow(before, after, end - 1))
        --end;
    return first < end ? Rows{first, end - first} : Rows{};
}

} // namespace unknot
