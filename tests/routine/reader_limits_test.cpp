#include "routine_texts.hpp"

#include <doctest/doctest.h>

// Limits on the content of a file. The reader refuses a larger file without harm.

using namespace unknot;

TEST_CASE("the limits are reached without a complaint and passed with one") {
    const auto count = [](int repeats) {
        return readStep("stretch: wall-calf\nhold: 1s\nready: 0\nchange: 0\nsides: left\nrepeat: " +
                        std::to_string(repeats));
    };
    CHECK(count(1000).value);
    CHECK_FALSE(count(1001).value);

    const auto steps = [](int groups) {
        return readText("routine: T\nready: 0\nchange: 0\nsteps:\n  - repeat: " + std::to_string(groups) +
                        "\n    steps:\n      - stretch: wall-calf\n        hold: 3s\n        repeat: 5\n");
    };
    CHECK(steps(1000).value);
    CHECK(mistakes(readText("routine: T\nready: 0\nchange: 0\nsteps:\n  - repeat: 1000\n    steps:\n"
                            "      - stretch: wall-calf\n        hold: 3s\n        repeat: 6\n")
                       .diagnostics) ==
          "5:5 with every repeat and every side, this comes to more than 10,000 steps; make it shorter\n");

    const auto hours = [](const std::string& hold) {
        return readStep("stretch: wall-calf\nready: 0\nsides: left\nhold: " + hold);
    };
    CHECK(hours("12h").value);
    CHECK_FALSE(hours("12h0m1s").value);
}

TEST_CASE("without a time of its author's, getting ready counts as the shortest that it can be") {
    const auto turns = [](int repeat, const std::string& hold, const std::string& ready) {
        return readText("routine: T\nchange: 0\nsteps:\n  - repeat: " + std::to_string(repeat) +
                        "\n    steps:\n      - stretch: wall-calf\n        sides: left\n        hold: " + hold + ready +
                        "\n");
    };
    // 12 hours are 1000 turns of 43.2 s each, 8 s of them to get ready.
    CHECK(turns(1000, "35200ms", "").value);
    CHECK_FALSE(turns(1000, "35201ms", "").value);
    CHECK(turns(1000, "until-eased\n        max: 43s", "\n        ready: 0").value);
    CHECK_FALSE(turns(1000, "until-eased\n        max: 36s", "").value);
}

TEST_CASE("a text may have 500 characters, whatever their bytes") {
    std::string say;
    for (int i = 0; i < 500; ++i)
        say += "\u00E9";
    CHECK(readText("routine: " + say + "\nsteps:\n  - stretch: wall-calf\n    hold: 5s\n").value);
    CHECK_FALSE(readText("routine: " + say + "x\nsteps:\n  - stretch: wall-calf\n    hold: 5s\n").value);
}

TEST_CASE("groups may stand eight deep, and the ninth is refused") {
    const auto nested = [](int depth) {
        std::string text = "routine: T\nsteps: ";
        for (int i = 0; i < depth; ++i)
            text += "[{repeat: 1, steps: ";
        text += "[{stretch: wall-calf, hold: 1s}]";
        for (int i = 0; i < depth; ++i)
            text += "}]";
        return readText(text + "\n");
    };
    CHECK(nested(8).value);
    const auto tooDeep = nested(9);
    CHECK_FALSE(tooDeep.value);
    CHECK(mistakes(tooDeep.diagnostics).find("at most 8 deep") != std::string::npos);
}

TEST_CASE("a file as large as the limit is looked at, a larger one is not") {
    const std::string head = "routine: T\nsteps:\n  - stretch: wall-calf\n    hold: 5s\n";
    const std::string full = head + std::string(limits::fileBytes - head.size(), '#');
    CHECK(readText(full).value);
    CHECK(mistakes(readText(full + "#").diagnostics) ==
          "1:1 the file is too large: it has 1024 KiB; shorten it to at most 1024 KiB (1 MiB)\n");
}

TEST_CASE("a chain of aliases that doubles is refused before it is written out") {
    std::string text = "routine: T\nx0: &x0 [a, b]\n";
    for (int i = 1; i < 60; ++i) {
        const std::string name = "x" + std::to_string(i), before = "*x" + std::to_string(i - 1);
        text += name + ": &" + name + " [" + before + ", " + before + "]\n";
    }
    const auto read = readText(text + "steps: *x59\n");
    CHECK_FALSE(read.value);
    CHECK(mistakes(read.diagnostics).find("at most 250,000 values") != std::string::npos);
}

TEST_CASE("brackets without end are refused before they exhaust the stack") {
    for (const char* opening : {"[", "{", "- ", "? ", "{a: ", "[{"}) {
        std::string text = "steps: ";
        if (opening[0] == '-' || opening[0] == '?') text = "";
        while (text.size() < 900'000)
            text += opening;
        const auto read = readText(text);
        CHECK_FALSE(read.value);
        CHECK(read.diagnostics.size() == 1);
    }
}

TEST_CASE("a file of nothing but mistakes tells the first hundred and says that there are more") {
    std::string text = "routine: T\nsteps:\n";
    for (int i = 0; i < 5000; ++i)
        text += "  - rest: x\n";
    const auto read = readText(text);
    REQUIRE(read.diagnostics.size() == 101);
    CHECK(read.diagnostics.back().message ==
          "these are the first 100 mistakes, and more follow; mend them and check again");
    CHECK(read.diagnostics.back().id == DiagnosticId::tooManyMistakes);
}
