#include "sound/levels.hpp"

#include "sound/loudness.hpp"

#include <algorithm>

namespace unknot {
namespace {

// In dB, from the loudest level to an imagined last step at silence. Of ten levels the softest is then 36 dB below the
// loudest. By night that is -59 LUFS for speech: just above the hiss of a quiet bedroom.
constexpr double levelRange = 40;

} // namespace

double levelGain(int level, int most) {
    if (level <= 0 || most <= 0) return 0;
    const int under = most - std::min(level, most);
    return gainOf(-levelRange * under / most);
}

} // namespace unknot
