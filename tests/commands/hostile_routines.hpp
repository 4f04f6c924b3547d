#pragma once

// Routine files that nobody writes by accident: each tries to exhaust, to confuse or to crash a reader.

#include <string>
#include <vector>

namespace unknot::test {

struct HostileRoutine {
    std::string name, text;
};

inline std::string times(std::size_t count, const std::string& part) {
    std::string all;
    all.reserve(count * part.size());
    for (std::size_t i = 0; i < count; ++i)
        all += part;
    return all;
}

/// One step with these keys, each after a comma of the flow style.
inline std::string stepWith(const std::string& keys) {
    return "routine: T\nsteps:\n  - {stretch: wall-calf, " + keys + "}\n";
}

inline std::string withSteps(const std::string& steps) { return "routine: T\nsteps:\n" + steps; }

inline std::string nestedGroups(int depth, const std::string& repeat) {
    return "routine: T\nsteps: " + times(static_cast<std::size_t>(depth), "[{repeat: " + repeat + ", steps: ") +
           "[{stretch: wall-calf, hold: 1s}]" + times(static_cast<std::size_t>(depth), "}]") + "\n";
}

/// Each anchor holds the one before it `width` times.
inline std::string aliasBomb(int depth, std::size_t width) {
    std::string text = "routine: T\nx0: &x0 [a, b]\n";
    for (int i = 1; i < depth; ++i) {
        const std::string name = "x" + std::to_string(i), before = "*x" + std::to_string(i - 1);
        text += name + ": &" + name + " [" + before + times(width - 1, ", " + before) + "]\n";
    }
    return text + "steps: *x" + std::to_string(depth - 1) + "\n";
}

inline std::string manyKeys(std::size_t count) {
    std::string text = "routine: T\n";
    for (std::size_t i = 0; i < count; ++i)
        text += "key" + std::to_string(i) + ": 1\n";
    return text;
}

inline std::string manyAnchors(std::size_t count) {
    std::string text = "routine: T\nsteps:\n";
    for (std::size_t i = 0; i < count; ++i)
        text += "  - &a" + std::to_string(i) + " {rest: 1s}\n";
    return text;
}

inline std::vector<HostileRoutine> hostileRoutines() {
    constexpr std::size_t mebibyte = 1 << 20;
    const std::string good = "  - {stretch: wall-calf, hold: 5s}\n", nul(1, '\0');
    return {
        // Depth.
        {"a megabyte of [", times(mebibyte - 1, "[")},
        {"a megabyte of {", times(mebibyte - 1, "{")},
        {"a megabyte of [{", times(mebibyte / 2 - 1, "[{")},
        {"a megabyte of dashes", times(mebibyte / 2 - 1, "- ")},
        {"a megabyte of question marks", times(mebibyte / 2 - 1, "? ")},
        {"closing brackets", "steps: " + times(900'000, "]")},
        {"stairs",
         [] {
             std::string text = "routine: T\n";
             for (std::size_t i = 0; i < 1200; ++i)
                 text += std::string(i, ' ') + "a:\n";
             return text;
         }()},
        {"groups 9 deep", nestedGroups(9, "1")},
        {"groups 10,000 deep", nestedGroups(10'000, "1")},
        // Many.
        {"100,000 rests", withSteps(times(100'000, "- rest: 1s\n"))},
        {"20,000 steps", withSteps(times(20'000, good))},
        {"20,000 broken steps", withSteps(times(20'000, "  - {stretsh: wall-calf, hodl: 5s}\n"))},
        {"40,000 unknown stretches", withSteps(times(20'000, "  - {stretch: wall-claf}\n"))},
        {"repeat of repeat", nestedGroups(8, "1000")},
        {"ten thousand steps by repeats", nestedGroups(4, "10")},
        {"50,000 unknown keys", manyKeys(50'000)},
        {"50,000 equal keys", "routine: T\n" + times(50'000, "ready: 1s\n")},
        {"a long line of commas", "steps: [" + times(500'000, ",") + "]"},
        {"250,000 values", "steps: [" + times(250'000, "a, ") + "a]"},
        {"500,000 empty lines", times(500'000, "\n") + withSteps(good)},
        {"300,000 documents", times(300'000, "---")},
        {"200,000 separate documents", times(200'000, "---\n")},
        // Anchors.
        {"alias bomb of two", aliasBomb(60, 2)},
        {"alias bomb of ten", aliasBomb(12, 10)},
        {"alias of itself", "routine: T\nsteps: &a [*a]\n"},
        {"aliases in a circle", "routine: T\nsteps: &a [{repeat: 2, steps: &b [{repeat: 2, steps: *a}]}]\n"},
        {"alias of nothing", "routine: T\nsteps: *nothing\n"},
        {"20,000 anchors", manyAnchors(20'000)},
        {"20,000 aliases", "routine: &t T\nsteps:\n" + times(20'000, "  - *t\n")},
        {"merge keys", "routine: T\nbase: &b {hold: 5s}\nsteps:\n  - {<<: *b, stretch: wall-calf}\n"},
        {"an endless name of an anchor", "routine: &" + std::string(900'000, 'a') + " T\n"},
        // Numbers and times.
        {"a huge hold", stepWith("hold: 99999999999999999999s")},
        {"a hold of a million digits", stepWith("hold: " + std::string(1'000'000, '9') + "s")},
        {"a hold in exponents", stepWith("hold: 1e308s")},
        {"a negative hold", stepWith("hold: -5s")},
        {"a hold of not a number", stepWith("hold: .nan")},
        {"a hold of infinity", stepWith("hold: .inf")},
        {"hours that overflow", stepWith("hold: 2562047788015215h")},
        {"a clock time that overflows", stepWith("hold: 99999999:59:59")},
        {"a huge repeat", stepWith("hold: 1s, repeat: 4294967297")},
        {"a negative repeat", stepWith("hold: 1s, repeat: -1")},
        {"a huge count", stepWith("count: 2147483648, pace: 1ms")},
        {"a pace of nothing", stepWith("count: 10, pace: 0s")},
        {"huge times to get ready", stepWith("hold: 1s, ready: 9223372036854775807ms, change: -0.0000001s")},
        // Texts.
        {"a title of a megabyte", "routine: " + std::string(1'000'000, 'W') + "\nsteps:\n" + good},
        {"a quote without end", "routine: \"" + std::string(1'000'000, 'a')},
        {"a block text of a megabyte", "routine: |\n" + times(60'000, "  a line of text\n")},
        {"escapes", "routine: \"" + times(100'000, "\\u202E\\x00") + "\"\nsteps:\n" + good},
        {"zero bytes", "routine: T" + nul + "T\nsteps:\n" + good},
        {"a megabyte of zero bytes", std::string(1'000'000, '\0')},
        {"bytes that are no UTF-8", "routine: \xC3\x28\xF8\x88\xFF\xFE\nsteps:\n" + good},
        {"halves of surrogates", "routine: \xED\xA0\x80\xED\xB0\x80\nsteps:\n" + good},
        {"a file in UTF-16", std::string("\xFF\xFEr\0o\0u\0t\0i\0n\0e\0:\0", 18)},
        {"letters that run backwards", "routine: \xE2\x80\xAE"
                                       "enituor\xE2\x81\xA6\nsteps:\n" +
                                           good},
        {"200,000 combining accents", "routine: e" + times(200'000, "\xCC\x81") + "\nsteps:\n" + good},
        {"colours of a terminal", "routine: \x1B[31mT\x07\nsteps:\n" + good},
        {"a line that carriage returns hide", "routine: T\r" + times(100'000, "\r") + "steps:\n" + good},
        {"tabs", "routine: T\nsteps:\n" + times(100'000, "\t- rest: 1s\n")},
        // Of YAML itself.
        {"tags", "%YAML 9.9\n%TAG ! tag:x,2000:\n--- !!binary\nroutine: !!python/object:os.system T\nsteps: !<x> []\n"},
        {"keys that are no words", "routine: T\n? [a, {b: c}]\n: x\n? {}\n: y\n~: z\nsteps:\n" + good},
    };
}

} // namespace unknot::test
