#include "figure/figure.hpp"
#include "figure/shipped_stretches.hpp"
#include "figure/skeleton.hpp"

#include <cstdlib>
#include <iomanip>

// Where every joint is in the ready pose, half way and in the stretch, as text: a change of a pose or of
// the body shows here by the line. With UNKNOT_UPDATE_GOLDEN=1 in the environment it is written anew.

using namespace unknot;
using namespace unknot::test;

namespace {

const std::string goldenFile = UNKNOT_SOURCE_FOLDER "/tests/data/figure/joints.txt";

void write(std::ostream& out, const char* name, Vector3 v) {
    // A hundredth of the body is what the eye can tell. The small shift keeps lengths such as 0.055 from
    // lying just where rounding turns; adding zero leaves no negative zero.
    const auto rounded = [](double value) { return std::round((value + 0.0004) * 100) / 100 + 0.0; };
    out << "  " << name << ' ' << rounded(v.x) << ' ' << rounded(v.y) << ' ' << rounded(v.z) << '\n';
}

std::string jointsAsText() {
    std::ostringstream out;
    out << std::fixed << std::setprecision(2);
    for (const auto& [id, stretch] : shippedStretches())
        for (double into : {0.0, 0.5, 1.0}) {
            out << id << " right, into " << into << '\n';
            const Skeleton s = skeletonAt(stretch->poses, Side::right, into, 0, 0);
            write(out, "pelvis", s.pelvis);
            write(out, "neck", s.neckBase);
            write(out, "head", s.head);
            for (Side side : {Side::right, Side::left}) {
                out << "  " << nameOf(side) << '\n';
                write(out, "knee", s.legs[side].knee);
                write(out, "ankle", s.legs[side].ankle);
                write(out, "elbow", s.arms[side].elbow);
                write(out, "grip", s.arms[side].grip());
            }
        }
    return out.str();
}

std::string contentOf(const std::string& path) {
    std::ifstream in(path);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("every joint of every stretch is where it was") {
    const std::string now = jointsAsText();
    if (std::getenv("UNKNOT_UPDATE_GOLDEN") != nullptr) std::ofstream(goldenFile) << now;
    CHECK(now == contentOf(goldenFile));
}
