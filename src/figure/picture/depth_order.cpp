#include "figure/picture/depth_order.hpp"

#include <optional>

namespace unknot {

namespace {

constexpr double asNear = 0.006; ///< Smaller differences count as none; a share of the body's height.
constexpr double sampleStep = 0.02;

struct ProjectedBall {
    Point at;
    double radius, nearness;
};
using ProjectedStrand = std::vector<ProjectedBall>;

ProjectedStrand project(const Strand& strand, const Camera& camera) {
    ProjectedStrand balls;
    balls.reserve(strand.size());
    for (const Ball& ball : strand)
        balls.push_back({camera.project(ball.at), ball.radius, camera.nearness(ball.at)});
    return balls;
}

/// By how much `a` is nearer than `b` on average in their overlap; 0 if they do not overlap.
double nearer(const ProjectedStrand& a, const ProjectedStrand& b) {
    double sum = 0, weight = 0;
    for (const ProjectedBall& one : a)
        for (const ProjectedBall& other : b) {
            const double apart = std::hypot(one.at.x - other.at.x, one.at.y - other.at.y);
            const double overlap = one.radius + other.radius - apart;
            if (overlap <= 0) continue;
            sum += overlap * (one.nearness - other.nearness);
            weight += overlap;
        }
    const double mean = weight > 0 ? sum / weight : 0;
    return std::abs(mean) < asNear ? 0 : mean;
}

/// The next part: the first that has no remaining part behind it. If parts overlap in a circle, the part with the
/// smallest error.
std::size_t nextOf(const std::vector<std::size_t>& rest, const std::vector<std::vector<double>>& ahead) {
    std::size_t best = 0;
    double least = 1e9;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        double wrong = 0;
        for (std::size_t other : rest)
            wrong += std::max(0.0, ahead[rest[i]][other]);
        if (wrong < least) {
            least = wrong;
            best = i;
        }
    }
    return best;
}

} // namespace

std::vector<std::size_t> depthOrder(const std::vector<Strand>& strands, const Camera& camera) {
    const std::size_t count = strands.size();
    std::vector<ProjectedStrand> all;
    for (const Strand& strand : strands)
        all.push_back(project(strand, camera));
    std::vector<std::vector<double>> ahead(count, std::vector<double>(count, 0));
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 1; j < count; ++j) {
            ahead[i][j] = nearer(all[i], all[j]);
            ahead[j][i] = -ahead[i][j];
        }
    std::vector<std::size_t> rest, order;
    for (std::size_t i = 0; i < count; ++i)
        rest.push_back(i);
    while (!rest.empty()) {
        const std::size_t next = nextOf(rest, ahead);
        order.push_back(rest[next]);
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(next));
    }
    return order;
}

Strand strandThrough(const std::vector<Ball>& balls) {
    Strand strand;
    for (std::size_t i = 0; i + 1 < balls.size(); ++i) {
        const Ball &from = balls[i], &to = balls[i + 1];
        const int pieces = std::max(1, static_cast<int>(std::ceil(distance(from.at, to.at) / sampleStep)));
        for (int piece = 0; piece < pieces; ++piece) {
            const double share = static_cast<double>(piece) / pieces;
            strand.push_back({lerp(from.at, to.at, share), lerp(from.radius, to.radius, share)});
        }
    }
    if (!balls.empty()) strand.push_back(balls.back());
    return strand;
}

} // namespace unknot
