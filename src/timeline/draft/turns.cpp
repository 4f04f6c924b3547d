#include "timeline/draft/turns.hpp"

namespace unknot {
namespace {

TurnSide onlySide(const StretchStep& step) {
    if (step.stretch->legs != Legs::one || step.sides == Sides::cramped) return std::nullopt;
    return step.sides == Sides::left ? Side::left : Side::right;
}

} // namespace

std::vector<TurnSide> turnsOf(const StretchStep& step) {
    const auto count = static_cast<std::size_t>(turnCount(step));
    if (!worksEachSide(step)) return std::vector<TurnSide>(count, onlySide(step));
    int ofFirst = turnCount(step, step.start), ofSecond = turnCount(step, opposite(step.start));
    std::vector<TurnSide> turns;
    while (turns.size() < count) {
        const bool isSecondsTurn = step.sides == Sides::alternate && !turns.empty() && turns.back() == step.start;
        const bool second = ofFirst == 0 || (isSecondsTurn && ofSecond > 0);
        --(second ? ofSecond : ofFirst);
        turns.emplace_back(second ? opposite(step.start) : step.start);
    }
    return turns;
}

const Effort& effortFor(const StretchStep& step, TurnSide side) {
    const bool hasOwn = side && doseOf(step, *side).effort;
    return hasOwn ? *doseOf(step, *side).effort : step.effort;
}

} // namespace unknot
