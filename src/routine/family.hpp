#pragma once

// Families of stretches: a routine may ask for "calf" and get the stretch that suits where the person is. Which
// family a stretch belongs to its own file says. Knows nothing of files.

#include "routine/routine.hpp"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot {

/// The words for the light, in a routine, in the settings and on the command line.
inline constexpr std::array<std::pair<const char*, LightMode>, 3> lightWords = {
    {{"day", LightMode::day}, {"night", LightMode::night}, {"auto", LightMode::automatic}}};

/// The words for where the person is, in a routine and on the command line.
inline constexpr std::array<std::pair<const char*, BodyPosition>, 3> positionWords = {
    {{"bed", BodyPosition::bed}, {"seated", BodyPosition::seated}, {"standing", BodyPosition::standing}}};

/// The families that a stretch's file may name.
inline constexpr std::array<std::pair<const char*, std::string_view>, 3> familyWords = {
    {{"calf", "calf"}, {"hamstring", "hamstring"}, {"quad", "quad"}}};
bool isFamily(std::string_view name);

/// By name, each once.
std::vector<std::string> familiesIn(const Stretches& stretches);

/// All that may stand behind `stretch:`: the stretches by name, then the families.
std::vector<std::string> namesOfStretches(const Stretches& stretches);

/// The stretch of a family for a position, and the position it is really for: where the family has none for the one
/// that was asked for, the nearest is taken.
struct Variant {
    std::shared_ptr<const Stretch> stretch; ///< Null when there is no such family.
    BodyPosition position = BodyPosition::standing;
};
Variant variantOf(std::string_view family, BodyPosition asked, const Stretches& stretches);

/// "bed", "seated", "standing", as a routine says it.
std::string_view nameOf(BodyPosition position);

} // namespace unknot
