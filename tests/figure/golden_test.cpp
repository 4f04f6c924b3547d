#include "figure/drawn_figure.hpp"
#include "figure/shapes_as_text.hpp"
#include "support/golden.hpp"

#include <cstdlib>
#include <set>

// Every shape of every stretch as text, compared with tests/data/figure. A change of a pose, the body or a prop shows
// as changed lines. UNKNOT_UPDATE_GOLDEN=1 in the environment writes the texts again.

using namespace unknot;
using namespace unknot::test;

namespace {

const std::filesystem::path folder = UNKNOT_SOURCE_FOLDER "/tests/data/figure";

struct Look {
    std::string name;
    FigureMoment moment;
};

/// The ready pose, half way, and the hold or a moment of the movement. A stretch with several movements has a moment of
/// each and no half way.
std::vector<Look> looksAt(const Stretch& stretch) {
    FigureMoment ready, halfWay, hold;
    ready.progress = 0;
    halfWay.progress = 0.5;
    std::vector<Look> looks = {{"ready", ready}};
    if (stretch.poses.cycles.size() < 2) looks.push_back({"half way", halfWay});
    if (stretch.poses.cycles.empty()) looks.push_back({"hold", hold});
    for (std::size_t movement = 0; movement < stretch.poses.cycles.size(); ++movement) {
        FigureMoment moment;
        moment.cycle = 0.3;
        moment.movement = movement;
        looks.push_back({"movement " + std::to_string(movement + 1) + " at 0.3", moment});
    }
    return looks;
}

std::string shapesOf(const Stretch& stretch, Side side, const FigureMoment& moment) {
    DrawList list;
    drawFigure(list, {&stretch, side, moment}, themeOf(Light::day), {0, 0, 120, 120});
    return shapesAsText(list, themeOf(Light::day));
}

/// The pictures of the right side, and of the left side if they differ. A ready pose is the same on both sides.
std::string textOf(const Stretch& stretch) {
    std::string text;
    for (Side side : {Side::right, Side::left})
        for (const Look& look : looksAt(stretch)) {
            const std::string shapes = shapesOf(stretch, side, look.moment);
            const bool alike = side == Side::left && shapes == shapesOf(stretch, Side::right, look.moment);
            text += std::string(nameOf(side)) + ", " + look.name + (alike ? ": as on the right\n" : shapes);
        }
    return text;
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream in(path);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Names the first line in which the texts differ, with its picture.
std::string firstDifference(const std::string& was, const std::string& is) {
    std::istringstream before(was), after(is);
    std::string old, now, picture;
    for (int line = 1;; ++line) {
        const bool more = static_cast<bool>(std::getline(before, old));
        const bool moreNow = static_cast<bool>(std::getline(after, now));
        if (!more && !moreNow) return "";
        if (!more) old = "(nothing)";
        if (!moreNow) now = "(nothing)";
        if (old != now) return "line " + std::to_string(line) + ", " + picture + ": was " + old + ", is " + now;
        if (now.find(", ") != std::string::npos) picture = now;
    }
}

} // namespace

TEST_CASE("every shape of every stretch is where it was" * doctest::test_suite("golden")) {
    for (const auto& [id, stretch] : shippedStretches()) {
        const std::filesystem::path file = folder / (id + ".txt");
        const std::string now = textOf(*stretch);
        if (updatesGolden()) std::ofstream(file) << now;
        const std::string difference = firstDifference(contentOf(file), now);
        const std::string& name = id;
        CHECK_MESSAGE(difference.empty(), name << ": " << difference);
        CHECK_MESSAGE(now.size() < 36500, name << " has more text than anybody reads: " << now.size());
    }
}

TEST_CASE("there is no text of a stretch that is gone") {
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        CHECK_MESSAGE(shippedStretches().contains(entry.path().stem().string()), entry.path().string());
}
