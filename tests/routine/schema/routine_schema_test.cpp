// The JSON Schema of routine files. tests/schema compares it with the reader, file by file, with a validator.

#include "routine/schema/routine_schema.hpp"

#include "routine/family.hpp"
#include "routine/routine_keys.hpp"
#include "routine/routine_texts.hpp"
#include "support/golden.hpp"

#include <doctest/doctest.h>

#include <random>
#include <regex>

using namespace unknot;

namespace {

std::string schema() { return routineSchema(namesOfStretches(shippedStretches())); }

/// The pattern of a duration, without the escapes of JSON.
std::string durationPattern() {
    const std::string text = schema();
    const std::size_t begin = text.find("\"pattern\": \"^[ ") + 12;
    std::string pattern = text.substr(begin, text.find('\n', begin) - begin - 1);
    for (std::size_t at = 0; (at = pattern.find("\\\\", at)) != std::string::npos; ++at)
        pattern.erase(at, 1);
    return pattern;
}

} // namespace

TEST_CASE("The schema in the tree is what 'unknot schema' prints" * doctest::test_suite("golden")) {
    const auto file = sourceFolder() / "routines/routine.schema.json";
    if (test::updatesGolden()) std::ofstream(file, std::ios::binary) << schema();
    CHECK(contentOf(file) == schema());
}

TEST_CASE("Every key that a routine file may have is in the schema with a description") {
    const std::string text = schema();
    for (const RoutineKey& key : routine_keys::all) {
        CAPTURE(std::string(key.key));
        const bool isThere = text.find("\"" + std::string(key.key) + "\": {\n") != std::string::npos;
        CHECK(isThere == (key.owners != RoutineKey::none));
        if (key.owners != RoutineKey::none) CHECK(key.about.ends_with('.'));
    }
}

TEST_CASE("Every key with words has them in the table, and no other key does") {
    for (const RoutineKey& key : routine_keys::all) {
        CAPTURE(std::string(key.key));
        const bool takesWords = key.type == RoutineKey::Type::word || key.type == RoutineKey::Type::durationOrWord;
        CHECK(key.words.empty() != takesWords);
    }
}

TEST_CASE("The schema's pattern takes every time that the reader takes, and no word without a time") {
    const std::regex pattern(durationPattern());
    const char* const parts[] = {"1",   "30",   "0.5", "59",  ":",       ":05", ":30", "h", "hours", "m",
                                 "min", "mins", "s",   "sec", "seconds", "ms",  " ",   "x", "-"};
    std::mt19937 random(5);
    std::uniform_int_distribution<std::size_t> anyPart(0, std::size(parts) - 1), anyCount(1, 6);
    int taken = 0;
    for (int i = 0; i < 60'000; ++i) {
        std::string text;
        for (std::size_t n = anyCount(random); n > 0; --n)
            text += parts[anyPart(random)];
        const bool isTime = parseDuration(text).has_value();
        CAPTURE(text);
        if (isTime) CHECK(std::regex_match(text, pattern));
        if (isTime) ++taken;
        if (text.find_first_of("x-") != std::string::npos) CHECK_FALSE(std::regex_match(text, pattern));
    }
    CHECK(taken > 1000);
}
