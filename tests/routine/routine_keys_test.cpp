#include "routine/routine_keys.hpp"

#include "routine_texts.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace unknot;

namespace {

using Keys = std::map<std::string, std::string, std::less<>>;

// A valid mapping for each owner. A stretch and an exercise have two each, because a key of `someStretches` fits only
// one of them.
struct Sample {
    unsigned owners;
    Keys keys;
};
const Sample samples[] = {
    {RoutineKey::file, {{"routine", "T"}, {"steps", "[{stretch: wall-calf, hold: 10s}]"}}},
    {RoutineKey::stretch, {{"stretch", "wall-calf"}, {"hold", "until-eased"}}},
    {RoutineKey::stretch, {{"stretch", "ankle-circles"}, {"count", "8"}, {"pace", "2s"}}},
    {RoutineKey::exercise, {{"exercise", "Squats"}, {"hold", "until-eased"}}},
    {RoutineKey::exercise, {{"exercise", "Squats"}, {"count", "8"}, {"pace", "2s"}, {"sides", "both"}}},
    {RoutineKey::rest, {{"rest", "10s"}}},
    {RoutineKey::include, {{"include", "bedtime"}}},
    {RoutineKey::group, {{"steps", "[{stretch: wall-calf, hold: 10s}]"}}},
};

unsigned withoutSome(unsigned owners) {
    return owners & RoutineKey::someStretches ? (owners & ~RoutineKey::someStretches) | RoutineKey::effort : owners;
}

std::string mistakesOf(const Sample& sample, std::string_view key, const std::string& value) {
    Keys keys = sample.keys;
    if (!key.empty()) keys[std::string(key)] = value;
    std::string inner;
    for (const auto& [name, content] : keys)
        inner += (inner.empty() ? "" : ", ") + name + ": " + content;
    if (sample.owners == RoutineKey::file) return mistakes(readText("{" + inner + "}\n").diagnostics);
    return mistakes(readText("routine: T\nsteps: [{" + inner + "}, {stretch: wall-calf, hold: 3s}]\n").diagnostics);
}

std::string expected(RoutineKey::Type type) {
    switch (type) {
    case RoutineKey::Type::text:
    case RoutineKey::Type::chimes:
        return "a text";
    case RoutineKey::Type::duration:
    case RoutineKey::Type::durationOrWord:
        return "a duration such as 25s or 1m30s";
    case RoutineKey::Type::wholeNumber:
    case RoutineKey::Type::count:
        return "a whole number from 1 to 1000";
    case RoutineKey::Type::steps:
    case RoutineKey::Type::texts:
        return "a list, with a '- ' in front of each entry";
    case RoutineKey::Type::sideDose:
    case RoutineKey::Type::voice:
    case RoutineKey::Type::defaults:
        return "lines such as 'key: value'";
    case RoutineKey::Type::interval:
    case RoutineKey::Type::flag:
    case RoutineKey::Type::lines:
    case RoutineKey::Type::poses:
    case RoutineKey::Type::word:
        break;
    }
    return "";
}

} // namespace

TEST_CASE("a key is read where the table says that it may stand, as the type that the table says") {
    for (const Sample& sample : samples)
        CHECK(mistakesOf(sample, "", "") == "");
    for (const RoutineKey& key : routine_keys::all) {
        unsigned readBy = 0;
        for (const Sample& sample : samples) {
            using enum RoutineKey::Type;
            const bool isMapping = key.type == sideDose || key.type == voice || key.type == defaults;
            const bool isList = isMapping || key.type == chimes;
            const std::string said = mistakesOf(sample, key.key, isList ? "[a]" : "{a: 1}");
            const std::string type = key.type == lines   ? "unknown key 'a' in this line"
                                     : key.type == poses ? "'ready' is missing in this set of poses"
                                                         : "'" + std::string(key.key) + "' must " +
                                                               (isMapping ? "consist of " : "be ") + expected(key.type);
            if (said.find(type) != std::string::npos) readBy |= sample.owners;
        }
        CAPTURE(std::string(key.key));
        CHECK(readBy == withoutSome(key.owners));
    }
}

TEST_CASE("a key that belongs elsewhere is sent there") {
    for (const Sample& sample : samples) {
        for (const RoutineKey& key : routine_keys::all) {
            const std::string_view where = key.hintIn(static_cast<RoutineKey::Owner>(sample.owners));
            if (where.empty() || (withoutSome(key.owners) & sample.owners)) continue;
            const std::string told = "'" + std::string(key.key) + "' belongs " + std::string(where);
            CHECK(mistakesOf(sample, key.key, "1s").find(told) != std::string::npos);
        }
    }
}
