#pragma once

// The keys of a routine file: the mappings that may have them, their types with words and ranges, and the hint for an
// author who wrote a key in the wrong mapping. The reader and the schema both follow this table.

#include "routine/family.hpp"
#include "routine/routine.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot {

struct RoutineKey {
    /// The mappings of a routine file. `someStretches`: a step with 'stretch' or 'exercise', if its other keys allow
    /// the key. `effort`: every step with 'stretch' or 'exercise'.
    enum Owner : unsigned {
        none = 0,
        file = 1,
        stretch = 2,
        someStretches = 4,
        rest = 8,
        group = 16,
        exercise = 32,
        include = 64,
        effort = stretch | exercise,
        anyStep = effort | someStretches | rest | group | include
    };
    /// `durationOrWord`: also a range of durations. `count`: a whole number or a range of two. `interval`: a duration,
    /// with or without "every". `lines`: a text, or a list of texts and of texts with their places. `sideDose`, `voice`
    /// and `defaults`: mappings with keys of their own, which step/step_extras.hpp and step/step_defaults.hpp read.
    /// `chimes`: a text or a mapping, which named/chime_reader.hpp reads. `texts`: a list of texts or mappings.
    /// `poses`: as in a stretch file.
    enum class Type {
        text,
        word,
        flag,
        duration,
        durationOrWord,
        interval,
        wholeNumber,
        count,
        steps,
        lines,
        sideDose,
        voice,
        defaults,
        chimes,
        texts,
        poses
    };

    std::string_view key;
    unsigned owners; ///< Every mapping that may have the key.
    Type type;
    std::string_view belongs = {}; ///< Hint for a step that may not have it: "'KEY' belongs ...". Empty: the key
                                   ///< counts as unknown there.
    std::string_view atTop = {};   ///< The hint at the top of the file; empty for the same.

    std::string_view about = {};                  ///< Its meaning in a sentence or two, for the schema.
    std::span<const std::string_view> words = {}; ///< Of the types `word` and `durationOrWord`.
    int lowest = 1, highest = limits::repeats;    ///< Of a whole number.
    Time shortest = milliseconds(1), longest = limits::routineLength; ///< Of a duration.
    std::string_view beside = {};                                     ///< A key that it depends on.
    bool isAlone = true;                                              ///< It may stand without `beside`.
    std::span<const std::string_view> besideWords = {}; ///< The words that `beside` may then have; empty for any value.
    std::string_view notBeside = {};                    ///< A key that must not stand beside it.

    template <typename Value>
    constexpr RoutineKey with(Value RoutineKey::*member, Value value) const {
        RoutineKey changed = *this;
        changed.*member = value;
        return changed;
    }

    /// The hint for a key that the mapping may not have.
    constexpr std::string_view hintIn(Owner owner) const { return owner == file && !atTop.empty() ? atTop : belongs; }

    // A row of the table adds these to what every row has.
    constexpr RoutineKey says(std::string_view text) const { return with(&RoutineKey::about, text); }
    constexpr RoutineKey oneOf(std::span<const std::string_view> all) const { return with(&RoutineKey::words, all); }
    constexpr RoutineKey from(Time least) const { return with(&RoutineKey::shortest, least); }
    constexpr RoutineKey to(Time most) const { return with(&RoutineKey::longest, most); }
    constexpr RoutineKey fits(std::string_view other, std::span<const std::string_view> all) const {
        return with(&RoutineKey::beside, other).with(&RoutineKey::besideWords, all);
    }
    constexpr RoutineKey needs(std::string_view other, std::span<const std::string_view> all = {}) const {
        return fits(other, all).with(&RoutineKey::isAlone, false);
    }
    constexpr RoutineKey excludes(std::string_view other) const { return with(&RoutineKey::notBeside, other); }
};

inline constexpr std::array<std::pair<const char*, Sides>, 5> sidesWords = {{{"left", Sides::left},
                                                                             {"right", Sides::right},
                                                                             {"both", Sides::both},
                                                                             {"alternate", Sides::alternate},
                                                                             {"cramped", Sides::cramped}}};
inline constexpr std::array<std::pair<const char*, Side>, 2> startWords = {
    {{"left", Side::left}, {"right", Side::right}}};
inline constexpr std::array<std::pair<const char*, bool>, 1> untilWords = {{{"eased", true}}};

namespace routine_keys {
using enum RoutineKey::Owner;
using enum RoutineKey::Type;
inline constexpr std::string_view toFile = "at the top of the file", toSteps = "to a step under 'steps'",
                                  toStretch = "to a step with 'stretch'", toExercise = "to a step with 'exercise'",
                                  toOpenHold = "to a step with 'hold: until-eased'",
                                  toStretchOrFile = "to a step with 'stretch', or at the top of the file";

/// The words of a table without their values.
template <const auto& table>
inline constexpr auto namesIn = [] {
    std::array<std::string_view, table.size()> names;
    for (std::size_t i = 0; i < table.size(); ++i)
        names[i] = table[i].first;
    return names;
}();
inline constexpr std::string_view openHold[] = {"until-eased"}, twoSides[] = {"both", "alternate"};

/// A row is all that a key needs here: the reader and the schema take its words and its range from it. The order
/// matters: if a mistyped key is equally near to two keys, a message suggests the first.
inline constexpr RoutineKey all[] = {
    RoutineKey{"stretch", stretch, text, "", toSteps}.says(
        "The stretch: its name, or a family such as calf, hamstring or quad, which follows the position."),
    RoutineKey{"exercise", exercise, text, "", toSteps}.says(
        "An exercise that the program does not know, by its name."),
    RoutineKey{"rest", rest, duration, "", toSteps}.says("A rest of this length."),
    RoutineKey{"include", include, text, "", toSteps}.says("The steps of another routine, by its name."),
    RoutineKey{"steps", file | group, steps}.says("What to do, in order."),
    RoutineKey{"name", group, text, "to a group with 'steps'",
               "in a stretch file; a routine's name is after 'routine:'"}
        .says("Said at the beginning of each round, with its number."),
    RoutineKey{"hold", effort, durationOrWord, toStretch}.oneOf(openHold).excludes("count").says(
        "How long you hold each side, a range such as 20-30s, or until-eased for a cramp. Without it and without "
        "'count', as the stretch proposes; an exercise has one of the two."),
    RoutineKey{"count", effort, RoutineKey::Type::count, toStretch}.says(
        "How many times you move, with 'pace'; or a range such as 8-12."),
    RoutineKey{"pace", someStretches, duration, "to a step with 'count'"}
        .from(limits::fastestPace)
        .needs("count")
        .says("How long each movement takes, at least half a second."),
    RoutineKey{"sides", effort, word, toStretch}
        .oneOf(namesIn<sidesWords>)
        .says("Which legs: both is all of one side, then the other; alternate takes turns; cramped is the leg with the "
              "cramp. Without it, a stretch takes both, and an exercise has no sides."),
    RoutineKey{"start", effort, word, toStretch}
        .oneOf(namesIn<startWords>)
        .fits("sides", twoSides)
        .says("The side that begins, if you stretch both. Without it, left."),
    RoutineKey{"repeat", effort | group, wholeNumber, "to a step with 'stretch' or a group with 'steps'", toSteps}.says(
        "How many times: of a stretch for each side, of a group for all its steps. Without it, once."),
    RoutineKey{"ready", file | effort, duration, toStretchOrFile}
        .from(Time{0})
        .to(limits::leadTime)
        .says("The time to get into position. Without it, as long as the words need, and at least 8 seconds."),
    RoutineKey{"change", file | effort, duration, toStretchOrFile}
        .from(Time{0})
        .to(limits::leadTime)
        .says("The time to change to the next hold or side. Without it, as long as the stretch needs."),
    RoutineKey{"between", file | effort, duration, toStretchOrFile}
        .from(Time{0})
        .to(limits::leadTime)
        .says("The whole time from one hold to the next, for rest."),
    RoutineKey{"left", effort, sideDose, toStretch}
        .fits("sides", twoSides)
        .says("What the left leg does otherwise, such as {hold: 40s}."),
    RoutineKey{"right", effort, sideDose, toStretch}
        .fits("sides", twoSides)
        .says("What the right leg does otherwise, such as {hold: 40s}."),
    RoutineKey{"tell", effort, interval, toStretch}.says("How often the voice says the time left, such as every 30s."),
    RoutineKey{"voice", file | effort, voice, toStretchOrFile}.says(
        "Which of the program's lines and ticks come, such as {halfway: off}."),
    RoutineKey{"chime", file | effort, chimes, toStretchOrFile}.says(
        "A sound file beside the routine in place of the program's chimes, or {start: FILE, halfway: FILE, end: "
        "FILE}."),
    RoutineKey{"say", effort | rest, lines, "to a step with 'stretch', 'exercise' or 'rest'", toSteps}.says(
        "A line of your own, spoken and shown, or a list of lines with their places."),
    RoutineKey{"max", someStretches, duration, toOpenHold}
        .needs("hold", openHold)
        .says("The longest time of a hold that lasts until it eases. Without it, 10 minutes."),
    RoutineKey{"round", someStretches, duration, toOpenHold}
        .from(limits::shortestRound)
        .needs("hold", openHold)
        .says("The length of each round of a hold that lasts until it eases. Without it, 30 seconds."),
    RoutineKey{"instructions", exercise, texts, toExercise}.says("The lines that explain it, one to five."),
    RoutineKey{"muscle", exercise, text, toExercise}.says("The muscle that it is for, in words of your own."),
    RoutineKey{"poses", exercise, poses, toExercise}.says("The poses of its figure, as in a stretch file."),
    RoutineKey{"picture", exercise, text, toExercise}.excludes("poses").says(
        "A PNG, JPEG or SVG file beside the routine, in place of the figure."),
    RoutineKey{"mirror", exercise, flag, toExercise}.needs("picture").says(
        "The picture shows the left side, and is mirrored for the right one."),
    RoutineKey{"until", group, word, "to a group with 'steps'"}
        .oneOf(namesIn<untilWords>)
        .excludes("repeat")
        .says("This group lasts until the person says that the cramp has eased."),
    RoutineKey{"shuffle", group, flag, "to a group with 'steps'"}.says(
        "The steps come in another order each day; rests keep their places."),
    RoutineKey{"routine", file, text, toFile}.says("The title of the routine."),
    RoutineKey{"about", file, text, toFile}.says("What it is for, and for whom."),
    RoutineKey{"source", file, text, toFile}.says("Where it comes from: a link, a book, a name."),
    RoutineKey{"end", file, text, toFile}.says("The words at the end, spoken and shown."),
    RoutineKey{"defaults", file, defaults, toFile}.says("The values of each step without its own."),
    RoutineKey{"light", file, word, toFile}
        .oneOf(namesIn<lightWords>)
        .says("Dark and quiet for the night, or bright for the day. Without it, auto: by the clock."),
    RoutineKey{"position", file | exercise, word, toFile}
        .oneOf(namesIn<positionWords>)
        .says("How the person wants to be. It chooses the stretch of a family. Without it, standing."),
    RoutineKey{"words", file, word, toFile}
        .oneOf(namesIn<amountsOfWords>)
        .says("How much the voice says. Without it, full."),
};
} // namespace routine_keys

/// The row of this key, which must be in the table.
constexpr const RoutineKey& routineKey(std::string_view name) {
    std::size_t i = 0;
    while (routine_keys::all[i].key != name)
        ++i;
    return routine_keys::all[i];
}

/// Reads the value of a duration key within the range of its row. Leaves a message for a shorter length than the row's
/// `shortest` to the caller, unless it is zero.
std::optional<Time> readDuration(const Node& node, const RoutineKey& key);

/// Reads a key with a whole number within the range of its row. Leaves `value` unchanged if the key is missing or
/// wrong.
void readWholeNumber(Mapping& keys, const RoutineKey& key, int& value);

/// The keys that `owner` may not have, with their hints.
std::vector<MisplacedKey> misplacedKeysFor(RoutineKey::Owner owner);

/// Reads `ready` or `change`. Nothing if the key is missing or wrong.
std::optional<Time> readLeadTime(Mapping& keys, std::string_view key);

} // namespace unknot
