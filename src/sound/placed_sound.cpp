#include "sound/placed_sound.hpp"

#include <algorithm>

namespace unknot {
namespace {

// How long a sound takes to vanish when it is cut short.
constexpr Time fade = milliseconds(40);

} // namespace

Time PlacedSound::spokenUntil() const { return std::min(start + length(), cut); }

Time PlacedSound::end() const {
    const Time whole = start + length();
    return cut < whole ? std::min(whole, cut + fade) : whole;
}

void PlacedSound::addTo(Time first, std::span<float> out) const {
    const Time last = std::min(end(), first + Time{static_cast<Time::rep>(out.size())});
    for (Time at = std::max(start, first); at < last; at += Time{1}) {
        float sample = gain * samples[static_cast<std::size_t>((at - start).count())];
        if (at >= cut) sample *= 1 - static_cast<float>((at - cut).count()) / static_cast<float>(fade.count());
        out[static_cast<std::size_t>((at - first).count())] += sample;
    }
}

} // namespace unknot
