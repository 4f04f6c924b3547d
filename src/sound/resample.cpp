#include "sound/resample.hpp"

#include <cmath>
#include <samplerate.h>

namespace unknot {

std::vector<float> resample(std::span<const float> samples, int from, int to) {
    if (from == to || samples.empty()) return {samples.begin(), samples.end()};
    const double ratio = static_cast<double>(to) / from;
    std::vector<float> result(static_cast<std::size_t>(std::ceil(static_cast<double>(samples.size()) * ratio)) + 16);
    SRC_DATA work{};
    work.data_in = samples.data();
    work.input_frames = static_cast<long>(samples.size());
    work.data_out = result.data();
    work.output_frames = static_cast<long>(result.size());
    work.src_ratio = ratio;
    if (src_simple(&work, SRC_SINC_FASTEST, 1) != 0) return {};
    result.resize(static_cast<std::size_t>(work.output_frames_gen));
    return result;
}

} // namespace unknot
