#pragma once

// Views of home for its tests, and look-ups on its screen.

#include "scene/home/home_screen.hpp"
#include "scene/sample_cards.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace unknot::sample {

inline Screen home(const HomeView& view, Size size = {1280, 800}) { return homeScreen(view, size, font()); }

/// `shown` must outlive the view.
inline HomeView viewOf(const std::vector<Card>& shown, Light light = Light::day) {
    HomeView view;
    view.cards = shown;
    view.look.light = light;
    view.hour = light == Light::night ? 22 : 15;
    return view;
}

inline std::vector<Action> actionsOf(const Screen& screen) {
    std::vector<Action> actions;
    for (const Target& target : screen.targets)
        actions.push_back(target.action);
    return actions;
}

inline bool offers(const Screen& screen, const Action& action) {
    return std::ranges::count(actionsOf(screen), action) == 1;
}

inline bool says(const Screen& screen, const std::string& words) {
    return wordsOf(screen.picture).find(words) != std::string::npos;
}

} // namespace unknot::sample
