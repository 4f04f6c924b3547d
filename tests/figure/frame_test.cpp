#include "figure/drawn.hpp"
#include "figure/moments.hpp"

// Nothing in the picture leaves its frame.

using namespace unknot;
using namespace unknot::test;

namespace {

void checkIn(Box frame, int steps) {
    Faults faults;
    for (const auto& [id, stretch] : shippedStretches())
        for (Side side : bothSides)
            for (const Moment& moment : momentsOf(stretch->poses, steps)) {
                Bounds bounds;
                for (const Shape& shape : drawn(*stretch, side, moment, Light::day, frame).shapes)
                    addShape(bounds, shape);
                const Seen seen{*stretch, side, moment, {}};
                faults.note(seen, "left of the frame, in pixels", frame.x - bounds.left - 0.5);
                faults.note(seen, "above the frame, in pixels", frame.y - bounds.top - 0.5);
                faults.note(seen, "right of the frame, in pixels", bounds.right - frame.right() - 0.5);
                faults.note(seen, "below the frame, in pixels", bounds.bottom - frame.bottom() - 0.5);
            }
    faults.checkThatThereAreNone();
}

} // namespace

// A narrow frame reveals a picture that is too wide, a low frame a picture that is too high.
TEST_CASE("nothing leaves the sides of a narrow frame at any moment of any stretch") { checkIn({5, 5, 200, 700}, 24); }

TEST_CASE("nothing leaves the top or the bottom of a low frame at any moment of any stretch") {
    checkIn({0, 0, 900, 120}, 24);
}

TEST_CASE("nothing leaves a frame of the usual shape, however small") {
    for (Box frame : {Box{30, 20, 400, 300}, Box{0, 0, 160, 160}})
        checkIn(frame, 2);
}
