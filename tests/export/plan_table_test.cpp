#include "export/plan_table.hpp"

#include "routine/library.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <filesystem>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Reads RFC 4180 strictly. Fails on a line end that is not CR LF, and on a quote inside an unquoted value.
Rows parsed(const std::string& text) {
    Rows rows(1);
    std::string value;
    bool isQuoted = false;
    const auto endValue = [&] {
        rows.back().push_back(value);
        value.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted) {
            if (c != '"') {
                value += c;
            } else if (text[i + 1] == '"') {
                value += text[++i];
            } else {
                isQuoted = false;
                REQUIRE((text[i + 1] == ',' || text[i + 1] == '\r'));
            }
        } else if (c == '"') {
            REQUIRE(value.empty());
            isQuoted = true;
        } else if (c == ',') {
            endValue();
        } else if (c == '\r') {
            REQUIRE(text[++i] == '\n');
            endValue();
            rows.emplace_back();
        } else {
            REQUIRE(c != '\n');
            value += c;
        }
    }
    REQUIRE(rows.back().empty());
    rows.pop_back();
    return rows;
}

} // namespace

TEST_CASE("The table of every shipped routine has ten values in each row, and a row for each segment and cue") {
    const fs::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", {});
    for (const RoutineFile& file : library.routines()) {
        CAPTURE(file.id);
        const Timeline timeline = compile(*library.openRoutine(file.id).routine);
        const Rows rows = parsed(planTable(timeline));
        CHECK(rows.size() == 1 + timeline.segments().size() + timeline.cues().size());
        double total = 0, last = 0;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            REQUIRE(rows[i].size() == 10);
            const double start = std::stod(rows[i][0]);
            CHECK(start >= last);
            last = start;
            if (!rows[i][1].empty()) total += std::stod(rows[i][1]);
        }
        CHECK(total == doctest::Approx(inSeconds(timeline.length())));
    }
}

TEST_CASE("A row says where it belongs, and quotes commas, quotation marks and nothing else") {
    StretchStep step = stretchStep(Hold{milliseconds(20500)}, Sides::left);
    step.say = "Slow, \"calm\".";
    RestStep rest = restOf(seconds(10));
    rest.say = "Drink.";
    StretchStep pumps = stretchStep(PacedMovement{5, milliseconds(2500)}, Sides::right);
    const std::string text = planTable(compile(routineOf({step, rest, pumps})));
    CHECK(text.starts_with("start,length,kind,step,hold,side,stretch,count,pace,text\r\n"));
    CHECK(text.find("\r\n8,20.5,hold,1,1,left,Calf stretch,,,\r\n") != std::string::npos);
    CHECK(text.find(",speech,1,1,left,Calf stretch,,,\"Slow, \"\"calm\"\".\"\r\n") != std::string::npos);
    CHECK(text.find("\r\n28.5,10,rest,2,,,,,,Drink.\r\n") != std::string::npos);
    CHECK(text.find("\r\n46.5,12.5,move,3,2,right,Calf stretch,5,2.5,\r\n") != std::string::npos);
    CHECK(text.find(",finish,,,,,,,\r\n") != std::string::npos);
}
