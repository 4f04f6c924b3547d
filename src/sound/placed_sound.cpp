#include "sound/placed_sound.hpp"

#include <algorithm>

namespace unknot {
namespace {

// The length of a fade. Long enough not to click, short enough to seem immediate.
constexpr Time fade = milliseconds(40);

} // namespace

Time PlacedSound::spokenUntil() const { return std::min(start + length(), cut); }

Time PlacedSound::end() const {
    const Time whole = start + length();
    return cut < whole ? std::min(whole, cut + fade) : whole;
}

bool PlacedSound::isSilent(Time from) const { return end() <= from || (gain == 0 && gainAt(from) == 0); }

float PlacedSound::gainAt(Time at) const {
    if (gainSince == Time::min() || at >= gainSince + fade) return gain;
    if (at < gainSince) return gainBefore;
    const float way = static_cast<float>((at - gainSince).count()) / static_cast<float>(fade.count());
    return gainBefore + way * (gain - gainBefore);
}

void PlacedSound::changeGain(Time from, float to) {
    if (to == gain) return;
    gainBefore = gainAt(from);
    gainSince = from;
    gain = to;
}

void PlacedSound::addTo(Time first, std::span<float> out) const {
    const Time last = std::min(end(), first + Time{static_cast<Time::rep>(out.size())});
    const Time settled = gainSince == Time::min() ? gainSince : gainSince + fade;
    for (Time at = std::max(start, first); at < last; at += Time{1}) {
        float sample = (at >= settled ? gain : gainAt(at)) * samples[static_cast<std::size_t>((at - start).count())];
        if (at >= cut) sample *= 1 - static_cast<float>((at - cut).count()) / static_cast<float>(fade.count());
        out[static_cast<std::size_t>((at - first).count())] += sample;
    }
}

} // namespace unknot
