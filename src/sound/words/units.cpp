#include "sound/words/units.hpp"

#include <algorithm>
#include <iterator>

namespace unknot {
namespace {

// Flite 2.2 misreads "metre" and "litre".
constexpr Unit units[] = {
    {"s", "second", "seconds"},
    {"sec", "second", "seconds"},
    {"secs", "second", "seconds"},
    {"m", "minute", "minutes"},
    {"min", "minute", "minutes"},
    {"mins", "minute", "minutes"},
    {"h", "hour", "hours"},
    {"hr", "hour", "hours"},
    {"hrs", "hour", "hours"},
    {"wk", "week", "weeks"},
    {"wks", "week", "weeks"},
    {"yr", "year", "years"},
    {"yrs", "year", "years"},
    {"am", "A M", "A M"},
    {"pm", "P M", "P M"},
    {"x", "time", "times"},
    {"mm", "millimeter", "millimeters"},
    {"cm", "centimeter", "centimeters"},
    {"km", "kilometer", "kilometers"},
    {"in", "inch", "inches"},
    {"ft", "foot", "feet"},
    {"yd", "yard", "yards"},
    {"yds", "yard", "yards"},
    {"g", "gram", "grams"},
    {"kg", "kilo", "kilos"},
    {"kgs", "kilo", "kilos"},
    {"lb", "pound", "pounds"},
    {"lbs", "pound", "pounds"},
    {"oz", "ounce", "ounces"},
    {"ml", "milliliter", "milliliters"},
    {"l", "liter", "liters"},
    {"deg", "degree", "degrees"},
    {"degs", "degree", "degrees"},
    {"mph", "mile an hour", "miles an hour"},
    {"bpm", "beat a minute", "beats a minute"},
    {"%", "percent", "percent"},
};

} // namespace

const Unit* unitOf(std::string_view written) {
    const auto* found = std::ranges::find(units, written, &Unit::written);
    return found == std::end(units) ? nullptr : found;
}

} // namespace unknot
