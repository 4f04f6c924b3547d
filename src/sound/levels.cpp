#include "sound/levels.hpp"

#include "sound/loudness.hpp"

#include <algorithm>

namespace unknot {
namespace {

// In dB, from the loudest level to an imagined last step at silence. Of ten levels the softest is then 36 dB below the
// loudest. By night that is -63 LUFS for speech: just above the hiss of a quiet bedroom.
constexpr double levelRange = 40;

} // namespace

// Squared, so that it begins slowly.
double riseGain(const Rise& rise, Time position) {
    const double share = std::clamp(inSeconds(position - rise.from) / inSeconds(riseLength), 0.0, 1.0);
    return rise.first + (1 - rise.first) * share * share;
}

double levelGain(int level, int most) {
    if (level <= 0 || most <= 0) return 0;
    const int under = most - std::min(level, most);
    return gainOf(-levelRange * under / most);
}

} // namespace unknot
