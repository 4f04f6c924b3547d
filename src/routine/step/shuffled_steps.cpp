#include "routine/step/shuffled_steps.hpp"

#include <random>
#include <utility>

namespace unknot {

void shuffle(int number, std::vector<Step>& steps) {
    std::vector<Step*> moved;
    for (Step& step : steps)
        if (!std::holds_alternative<RestStep>(step)) moved.push_back(&step);
    // std::shuffle may differ between machines.
    std::mt19937 random(static_cast<std::uint32_t>(number));
    random.discard(10);
    for (std::size_t left = moved.size(); left > 1; --left)
        std::swap(*moved[left - 1], *moved[random() % left]);
}

} // namespace unknot
