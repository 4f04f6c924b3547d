#include "figure/picture/composition.hpp"
#include "figure/picture/convex_hull.hpp"
#include "figure/picture/palette.hpp"
#include "figure/sampled_moments.hpp"
#include "figure/solids.hpp"
#include "figure/things/props.hpp"

// The towel stays in both hands, where a viewer sees it, and goes through no leg.

using namespace unknot;
using namespace unknot::test;

namespace {

bool isInside(const std::vector<Point>& outline, Point p) {
    bool inside = false;
    for (std::size_t i = 0, k = outline.size() - 1; i < outline.size(); k = i++) {
        const Point a = outline[i], b = outline[k];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
    }
    return inside;
}

/// The share of a disc's area in which the towel is the uppermost thing of the picture.
double towelSeen(const Sketch& sketch, Disc disc, const Theme& theme) {
    const PropColors props = propColors(theme);
    const auto isTowel = [&](Color color) {
        return color == props.towel || color == props.towelEdge || color == tint(props.towel, props.towelEdge, 0.7);
    };
    constexpr int steps = 12;
    int inDisc = 0, seen = 0;
    for (int i = -steps; i <= steps; ++i)
        for (int k = -steps; k <= steps; ++k) {
            if (i * i + k * k > steps * steps) continue;
            const Point at{disc.at.x + disc.radius * i / steps, disc.at.y + disc.radius * k / steps};
            std::optional<Color> uppermost;
            for (const Part& part : sketch.parts())
                for (const Hull& hull : part.hulls)
                    if (part.kind != PartKind::soft && isInside(hullOf(hull.discs), at)) uppermost = hull.color;
            ++inDisc;
            seen += uppermost && isTowel(*uppermost);
        }
    return static_cast<double>(seen) / inDisc;
}

/// The moments at which the figure rests in its poses: ready, each pose of the way, and the hold.
std::vector<FigureMoment> restingMoments(const Poses& poses) {
    std::vector<FigureMoment> moments;
    for (std::size_t pose = 0; pose <= poses.way.size() + 1; ++pose) {
        const double progress = progressOfPose(poses, pose);
        moments.push_back({.progress = progress, .from = progress, .to = progress});
    }
    return moments;
}

} // namespace

TEST_CASE("each hand is seen with the towel, in every pose and on both sides") {
    constexpr double nearHand = 0.05, least = 0.1;
    const Theme& theme = themeOf(Light::day);
    const Stretch& stretch = shipped("towel-calf");
    for (Side worked : bothSides)
        for (const FigureMoment& moment : restingMoments(stretch.poses)) {
            const Sketch sketch = figureSketch({&stretch, worked, moment}, theme);
            const Skeleton skeleton = skeletonOf(stretch, worked, moment);
            for (Side hand : bothSides) {
                const Point grip = sketch.camera().project(skeleton.arms[hand].grip());
                CAPTURE(limbName(hand, worked, "hand"));
                CAPTURE(nameOf(worked));
                CAPTURE(moment.progress);
                CHECK(towelSeen(sketch, {grip, nearHand}, theme) > least);
            }
        }
}

TEST_CASE("the towel goes through no leg on its way from a hand, in any pose and on either side") {
    constexpr double gives = 0.012;
    const Stretch& stretch = shipped("towel-calf");
    for (Side worked : bothSides)
        for (const FigureMoment& moment : restingMoments(stretch.poses)) {
            const Skeleton skeleton = skeletonOf(stretch, worked, moment);
            const TowelBand band = towelBand(skeleton, worked, moment.progress);
            for (Side hand : bothSides) {
                // In the hold the last balls lie on the sole. Before it, the towel between the hands lies on the
                // thighs.
                const std::vector<Ball>& strand = band.ends[hand];
                const std::size_t free = moment.progress < 1 ? 2 : strand.size() - 4;
                for (std::size_t i = 0; i < free; ++i) {
                    const Solid piece{BodyPart::hand,      hand, strand[i].at, strand[i + 1].at, strand[i].radius,
                                      strand[i + 1].radius};
                    for (const Solid& solid : solidsOf(skeleton, true)) {
                        if (solid.part != BodyPart::thigh && solid.part != BodyPart::shank) continue;
                        CAPTURE(limbName(hand, worked, "hand"));
                        CAPTURE(limbName(solid.side, worked, nameOf(solid.part)));
                        CAPTURE(nameOf(worked));
                        CAPTURE(moment.progress);
                        CAPTURE(i);
                        CHECK(depthOf(piece, solid) < gives);
                    }
                }
            }
        }
}
