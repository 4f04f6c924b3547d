#include "raster/jpeg_reader.hpp"

#include <algorithm>
#include <memory>
#include <turbojpeg.h>

namespace unknot {
namespace {

// Above the largest photos of phones in one shot. A progressive picture takes up to 6 bytes a pixel while it is
// decoded.
constexpr double mostPixels = 64e6;

// Each scan goes through the whole picture. Encoders make about ten; a file with thousands would take minutes.
constexpr int mostScans = 64;

struct Destroy {
    void operator()(void* decoder) const { tjDestroy(decoder); }
};
using Decoder = std::unique_ptr<void, Destroy>;

int scansIn(std::string_view bytes) {
    int count = 0;
    for (std::size_t at = 0; (at = bytes.find("\xFF\xDA", at)) != std::string_view::npos; at += 2)
        ++count;
    return count;
}

/// The smallest scale at which the longer side keeps `longest` pixels; the whole size if it has fewer.
tjscalingfactor scaleFor(int longer, int longest) {
    tjscalingfactor best{1, 1};
    int count = 0;
    const tjscalingfactor* factors = tjGetScalingFactors(&count);
    for (int i = 0; factors && i < count; ++i) {
        const bool isSmaller = factors[i].num * best.denom < best.num * factors[i].denom;
        if (isSmaller && TJSCALED(longer, factors[i]) >= longest) best = factors[i];
    }
    return best;
}

} // namespace

bool isJpeg(std::string_view bytes) { return bytes.starts_with("\xFF\xD8\xFF"); }

Result<Bitmap> readJpeg(std::string_view bytes, int longest) {
    const Decoder decoder(tjInitDecompress());
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto length = static_cast<unsigned long>(bytes.size());
    int width = 0, height = 0, sampling = 0, colors = 0;
    if (scansIn(bytes) > mostScans) return Fault("has more than 64 scans; save it anew");
    if (!decoder || tjDecompressHeader3(decoder.get(), data, length, &width, &height, &sampling, &colors) != 0 ||
        width <= 0 || height <= 0)
        return Fault("is damaged");
    if (static_cast<double>(width) * height > mostPixels) return Fault("has more than 64 million pixels");
    if (colors == TJCS_CMYK || colors == TJCS_YCCK)
        return Fault("has the colours of a printer (CMYK); save it with those of a screen (RGB)");
    const tjscalingfactor scale = scaleFor(std::max(width, height), longest);
    Bitmap bitmap{TJSCALED(width, scale), TJSCALED(height, scale), {}};
    bitmap.bytes.resize(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height) * 4);
    // A warning tells of a cut file, whose missing part would be grey. Stops there, because decoding the rest is in
    // vain.
    if (tjDecompress2(decoder.get(), data, length, bitmap.bytes.data(), bitmap.width, 0, bitmap.height, TJPF_RGBA,
                      TJFLAG_STOPONWARNING) != 0)
        return Fault("is damaged");
    return bitmap;
}

} // namespace unknot
