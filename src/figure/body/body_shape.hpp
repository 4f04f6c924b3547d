#pragma once

// The thickness of the legs along their bones, which the mannequin's flesh and a hand on a leg both follow. Knows
// nothing of shapes or colours.

#include "figure/body/vector.hpp"

#include <array>
#include <cstddef>
#include <span>

namespace unknot {

/// Radius of a limb at `along`, a share of its bone. `ahead` is how far its middle lies in front of the bone.
struct LimbSection {
    double along, radius, ahead;
};

inline constexpr std::array<LimbSection, 6> thighSections = {{{0.0, 0.064, -0.002},
                                                              {0.2, 0.0635, 0.002},
                                                              {0.45, 0.057, 0.004},
                                                              {0.7, 0.049, 0.003},
                                                              {0.9, 0.0425, 0.001},
                                                              {1.0, 0.041, 0.0}}};
inline constexpr std::array<LimbSection, 7> shankSections = {{{0.0, 0.041, 0.0},
                                                              {0.1, 0.0395, -0.003},
                                                              {0.28, 0.0425, -0.009},
                                                              {0.42, 0.0395, -0.009},
                                                              {0.62, 0.031, -0.005},
                                                              {0.85, 0.0245, -0.001},
                                                              {1.0, 0.0245, 0.0}}};

/// Interpolates between the two nearest sections.
inline LimbSection sectionAt(std::span<const LimbSection> sections, double along) {
    std::size_t next = 1;
    while (next + 1 < sections.size() && sections[next].along < along)
        ++next;
    const LimbSection &a = sections[next - 1], &b = sections[next];
    const double share = (along - a.along) / (b.along - a.along);
    return {along, lerp(a.radius, b.radius, share), lerp(a.ahead, b.ahead, share)};
}

} // namespace unknot
