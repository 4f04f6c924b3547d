#include "scene/parts/focus.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace unknot {

namespace {

struct Separation {
    double along = 0;  ///< The gap to the other target in the wanted direction; negative if it lies elsewhere.
    double aside = 0;  ///< The gap across that direction; 0 if the two face each other.
    double middle = 0; ///< The same from middle to middle, to choose between targets that face this.
};

bool isIn(const Box& inner, const Box& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

bool isLevel(FocusMove move) { return move == FocusMove::left || move == FocusMove::right; }

double apart(double from, double to, double otherFrom, double otherTo) {
    return std::max({0.0, otherFrom - to, from - otherTo});
}

Separation separationOf(const Box& from, const Box& to, FocusMove move) {
    const Point middle{from.x + from.width / 2, from.y + from.height / 2};
    const Point other{to.x + to.width / 2, to.y + to.height / 2};
    const double sign = move == FocusMove::right || move == FocusMove::down ? 1 : -1;
    if (isLevel(move)) {
        const double edge = sign > 0 ? to.x - from.right() : from.x - to.right();
        return {(other.x - middle.x) * sign > 0 ? std::max(edge, 0.0) : -1,
                apart(from.y, from.bottom(), to.y, to.bottom()), std::abs(other.y - middle.y)};
    }
    const double edge = sign > 0 ? to.y - from.bottom() : from.y - to.bottom();
    return {(other.y - middle.y) * sign > 0 ? std::max(edge, 0.0) : -1, apart(from.x, from.right(), to.x, to.right()),
            std::abs(other.x - middle.x)};
}

/// A gap aside costs more than a gap ahead, so that a target straight ahead wins.
double costOf(const Separation& separation) {
    constexpr double asideCost = 3, middleCost = 0.01;
    return separation.along + asideCost * separation.aside + middleCost * separation.middle;
}

/// The targets that can have the focus, in the order of Tab.
std::vector<const Target*> stopsOf(const Screen& screen) {
    std::vector<const Target*> stops;
    for (const Target& target : screen.targets) {
        const auto same = [&](const Target* other) { return other->action == target.action; };
        if (target.takesFocus && std::none_of(stops.begin(), stops.end(), same)) stops.push_back(&target);
    }
    return stops;
}

const Target* nearest(const std::vector<const Target*>& stops, const Target& from, FocusMove move) {
    const Target* best = nullptr;
    double least = std::numeric_limits<double>::max();
    for (const Target* target : stops) {
        if (target == &from) continue;
        // A button on a card is below the card, not beside it.
        if (isLevel(move) && (isIn(target->box, from.box) || isIn(from.box, target->box))) continue;
        const Separation separation = separationOf(from.box, target->box, move);
        if (separation.along < 0) continue;
        if (separation.aside > 0 &&
            (isLevel(move) || apart(from.box.y, from.box.bottom(), target->box.y, target->box.bottom()) <= 0))
            continue; // Left and right stay in the row; up and down leave it.
        const double cost = costOf(separation);
        if (cost < least) {
            least = cost;
            best = target;
        }
    }
    return best;
}

} // namespace

const Target* focusedTarget(const Screen& screen, const std::optional<Action>& focus) {
    const std::vector<const Target*> stops = stopsOf(screen);
    const auto has = [&](const Target* stop) { return !focus || stop->action == *focus; };
    auto found = std::ranges::find_if(stops, has);
    if (found == stops.end()) found = std::ranges::find_if(stops, &Target::onPage);
    return found == stops.end() ? nullptr : *found;
}

std::optional<Action> moveFocus(const Screen& screen, const std::optional<Action>& focus, FocusMove move) {
    const std::vector<const Target*> stops = stopsOf(screen);
    if (stops.empty() || move == FocusMove::clear) return std::nullopt;
    const auto holder = std::ranges::find(stops, focus ? focusedTarget(screen, focus) : nullptr);
    if (holder == stops.end()) return (move == FocusMove::previous ? stops.back() : stops.front())->action;
    const std::size_t count = stops.size();
    const auto at = static_cast<std::size_t>(holder - stops.begin());
    if (move == FocusMove::next) return stops[(at + 1) % count]->action;
    if (move == FocusMove::previous) return stops[(at + count - 1) % count]->action;
    const Target* to = nearest(stops, **holder, move);
    return (to != nullptr ? to : *holder)->action;
}

int pageTurn(const Screen& screen, const std::optional<Action>& focus, FocusMove move) {
    const Target* holder = focus ? focusedTarget(screen, focus) : nullptr;
    if (!isLevel(move) || holder == nullptr || !holder->onPage) return 0;
    if (nearest(stopsOf(screen), *holder, move) != nullptr) return 0;
    return move == FocusMove::right ? 1 : -1;
}

} // namespace unknot
