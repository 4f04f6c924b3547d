#include "timeline/revision/step_match.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

namespace unknot {
namespace {

using Steps = std::vector<FlatStep>;

// The table for the longest common order has this many cells at most: 4 MB. Larger changes match by stretch alone.
constexpr std::size_t mostCells = 1'000'000;

constexpr std::string_view rest;

std::string_view stretchOf(const FlatStep& step) {
    const auto* const* stretch = std::get_if<const StretchStep*>(&step.step);
    return stretch ? std::string_view((*stretch)->stretch->id) : rest;
}

auto valuesOf(const StretchStep& step) {
    return std::tie(step.stretch->id, step.effort, step.sides, step.start, step.repeat, step.left, step.right,
                    step.ready, step.change, step.between, step.restBefore, step.say, step.lines, step.tell, step.voice,
                    step.chimes);
}

auto valuesOf(const RestStep& step) { return std::tie(step.length, step.say, step.lines); }

bool areEqual(const StretchStep& a, const StretchStep& b) { return valuesOf(a) == valuesOf(b); }
bool areEqual(const RestStep& a, const RestStep& b) { return valuesOf(a) == valuesOf(b); }

bool areEqual(const FlatStep& a, const FlatStep& b) {
    if (a.step.index() != b.step.index()) return false;
    return std::visit(
        [&](const auto* step) { return areEqual(*step, *std::get<std::decay_t<decltype(step)>>(b.step)); }, a.step);
}

// Two changed steps in order count less than two equal ones, but more than one.
std::uint32_t likeness(const FlatStep& a, const FlatStep& b) {
    if (stretchOf(a) != stretchOf(b)) return 0;
    return areEqual(a, b) ? 3 : 2;
}

class StepMatcher {
public:
    StepMatcher(const Steps& before, const Steps& after)
        : m_before(before), m_after(after), m_found(before.size()), m_taken(after.size()) {}

    std::vector<std::optional<std::size_t>> match() {
        matchEnds();
        matchOrder();
        matchMoved();
        return std::move(m_found);
    }

private:
    void pair(std::size_t old, std::size_t present) {
        m_found[old] = present;
        m_taken[present] = true;
    }

    // Most changes are small, so that equal steps before and after them need no table.
    void matchEnds() {
        const std::size_t most = std::min(m_before.size(), m_after.size());
        while (m_begin < most && areEqual(m_before[m_begin], m_after[m_begin])) {
            pair(m_begin, m_begin);
            ++m_begin;
        }
        while (m_begin + m_end < most &&
               areEqual(m_before[m_before.size() - 1 - m_end], m_after[m_after.size() - 1 - m_end])) {
            ++m_end;
            pair(m_before.size() - m_end, m_after.size() - m_end);
        }
    }

    // The common order of most likeness, by the usual table of the best sums from each pair of places on.
    void matchOrder() {
        const std::size_t rows = m_before.size() - m_begin - m_end, columns = m_after.size() - m_begin - m_end;
        if (rows == 0 || columns == 0 || rows > mostCells / columns) return;
        std::vector<std::uint32_t> best((rows + 1) * (columns + 1));
        const auto at = [&](std::size_t row, std::size_t column) -> std::uint32_t& {
            return best[row * (columns + 1) + column];
        };
        const auto like = [&](std::size_t row, std::size_t column) {
            return likeness(m_before[m_begin + row], m_after[m_begin + column]);
        };
        for (std::size_t row = rows; row-- > 0;) {
            for (std::size_t column = columns; column-- > 0;) {
                const std::uint32_t likes = like(row, column);
                const std::uint32_t paired = likes > 0 ? likes + at(row + 1, column + 1) : 0;
                at(row, column) = std::max({at(row + 1, column), at(row, column + 1), paired});
            }
        }
        for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
            const std::uint32_t likes = like(row, column);
            if (likes > 0 && at(row, column) == likes + at(row + 1, column + 1))
                pair(m_begin + row++, m_begin + column++);
            else if (at(row, column) == at(row + 1, column))
                ++row;
            else
                ++column;
        }
    }

    void matchMoved() {
        std::map<std::string_view, std::vector<std::size_t>> left;
        for (std::size_t i = m_after.size(); i-- > 0;)
            if (!m_taken[i]) left[stretchOf(m_after[i])].push_back(i);
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_found[i]) continue;
            auto& places = left[stretchOf(m_before[i])];
            if (places.empty() || stretchOf(m_before[i]) == rest) continue;
            pair(i, places.back());
            places.pop_back();
        }
    }

    const Steps& m_before;
    const Steps& m_after;
    std::vector<std::optional<std::size_t>> m_found;
    std::vector<bool> m_taken;
    std::size_t m_begin = 0, m_end = 0; ///< The equal steps at both ends.
};

} // namespace

std::vector<std::optional<std::size_t>> matchSteps(const Steps& before, const Steps& after) {
    return StepMatcher(before, after).match();
}

} // namespace unknot
