#include "figure/drawn_figure.hpp"
#include "figure/sampled_moments.hpp"

// Nothing in the picture leaves its frame.

using namespace unknot;
using namespace unknot::test;

namespace {

void checkIn(Box frame, int steps) {
    Faults faults;
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : bothSides)
            for (const SampledMoment& moment : momentsOf(stretch->poses, steps)) {
                Bounds bounds;
                for (const Shape& shape : drawn(*stretch, side, moment, Light::day, frame).shapes)
                    addShape(bounds, shape);
                const PosedFigure seen{*stretch, side, moment, {}};
                faults.note(seen, "left of the frame, in pixels", frame.x - bounds.left - 0.5);
                faults.note(seen, "above the frame, in pixels", frame.y - bounds.top - 0.5);
                faults.note(seen, "right of the frame, in pixels", bounds.right - frame.right() - 0.5);
                faults.note(seen, "below the frame, in pixels", bounds.bottom - frame.bottom() - 0.5);
            }
    faults.checkThatThereAreNone();
}

} // namespace

// A narrow frame reveals a picture that is too wide, a low frame a picture that is too high.
TEST_CASE("every figure stays within the sides of a narrow frame at every moment") { checkIn({5, 5, 200, 700}, 24); }

TEST_CASE("every figure stays within the top and the bottom of a low frame at every moment") {
    checkIn({0, 0, 900, 120}, 24);
}

TEST_CASE("every figure stays within a frame of the usual shape, even a small one") {
    for (Box frame : {Box{30, 20, 400, 300}, Box{0, 0, 160, 160}})
        checkIn(frame, 2);
}
