#include "sound/levels.hpp"

#include "sound/loudness.hpp"

#include <algorithm>

namespace unknot {
namespace {

// From the loudest to where silence would stand if it were a step like the others. Of ten levels the softest is then
// 36 dB under the loudest: by night -59 LUFS for speech, above the hiss of a quiet bedroom and little more.
constexpr double levelRange = 40;

} // namespace

double levelGain(int level, int most) {
    if (level <= 0 || most <= 0) return 0;
    const int under = most - std::min(level, most);
    return gainOf(-levelRange * under / most);
}

} // namespace unknot
