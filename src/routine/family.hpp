#pragma once

// Families of stretches: a routine may name "calf" and gets the calf stretch for the person's position. A stretch's
// file names its family. Knows nothing of files.

#include "routine/routine.hpp"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot {

/// The words for the light in routines, in the settings and on the command line.
inline constexpr std::array<std::pair<const char*, LightMode>, 3> lightWords = {
    {{"day", LightMode::day}, {"night", LightMode::night}, {"auto", LightMode::automatic}}};

/// The words for the person's position in routines and on the command line.
inline constexpr std::array<std::pair<const char*, BodyPosition>, 3> positionWords = {
    {{"bed", BodyPosition::bed}, {"seated", BodyPosition::seated}, {"standing", BodyPosition::standing}}};

/// The words for the amount of words in routines, in the settings and on the command line.
inline constexpr std::array<std::pair<const char*, WordAmount>, 3> amountsOfWords = {
    {{"full", WordAmount::full}, {"short", WordAmount::brief}, {"none", WordAmount::none}}};

std::string_view nameOf(WordAmount words);
/// The next smaller amount; after none, all again.
WordAmount fewerWords(WordAmount words);

/// The families that a stretch's file may name.
inline constexpr std::array<std::pair<const char*, std::string_view>, 3> familyWords = {
    {{"calf", "calf"}, {"hamstring", "hamstring"}, {"quad", "quad"}}};
bool isFamily(std::string_view name);

/// Sorted by name, without duplicates.
std::vector<std::string> familiesIn(const Stretches& stretches);

/// Every name that may follow `stretch:`: the stretches by name, then the families.
std::vector<std::string> namesOfStretches(const Stretches& stretches);

/// A family's stretch and its position. If the family has no stretch for the position asked for, both are those of the
/// nearest position.
struct FamilyVariant {
    std::shared_ptr<const Stretch> stretch; ///< Null if the family has no stretch.
    BodyPosition position = BodyPosition::standing;
};
FamilyVariant familyVariant(std::string_view family, BodyPosition asked, const Stretches& stretches);

/// The word in a routine: "bed", "seated", "standing". Empty for the floor.
std::string_view nameOf(BodyPosition position);

} // namespace unknot
