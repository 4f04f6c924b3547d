#include "raster/resized.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot {
namespace {

/// The neighbouring pixels of the old side that make up one pixel of the new side. The weights add up to 1.
struct Mix {
    int first = 0;
    std::vector<float> weights;
};

Mix average(double from, double to, int length) {
    Mix mix;
    mix.first = std::clamp(static_cast<int>(from), 0, length - 1);
    const int last = std::clamp(static_cast<int>(std::ceil(to)) - 1, mix.first, length - 1);
    for (int i = mix.first; i <= last; ++i)
        mix.weights.push_back(static_cast<float>((std::min(to, i + 1.0) - std::max(from, double(i))) / (to - from)));
    return mix;
}

Mix between(double middle, int length) {
    const double at = std::clamp(middle - 0.5, 0.0, length - 1.0);
    const int first = std::min(static_cast<int>(at), std::max(length - 2, 0));
    if (length == 1) return {0, {1}};
    const auto second = static_cast<float>(at - first);
    return {first, {1 - second, second}};
}

std::vector<Mix> mixesOf(int from, int to) {
    const double step = static_cast<double>(from) / to;
    std::vector<Mix> mixes;
    for (int i = 0; i < to; ++i)
        mixes.push_back(to <= from ? average(i * step, (i + 1) * step, from) : between((i + 0.5) * step, from));
    return mixes;
}

using Row = std::vector<std::array<float, 4>>; ///< Premultiplied, alpha last.

/// Makes the rows of the old height in the new width. Keeps the last two, because neighbouring new rows share them.
class Rows {
public:
    Rows(const Bitmap& bitmap, int width) : m_bitmap(bitmap), m_mixes(mixesOf(bitmap.width, width)) {}

    const Row& at(int y) {
        Kept& kept = m_kept[static_cast<std::size_t>(y % 2)];
        if (kept.y != y) {
            make(y, kept.row);
            kept.y = y;
        }
        return kept.row;
    }

private:
    struct Kept {
        int y = -1;
        Row row;
    };

    void make(int y, Row& row) const {
        const auto width = static_cast<std::ptrdiff_t>(m_bitmap.width);
        const std::uint8_t* pixels = m_bitmap.bytes.data() + y * width * 4;
        row.assign(m_mixes.size(), {});
        for (std::size_t x = 0; x < m_mixes.size(); ++x) {
            const std::uint8_t* pixel = pixels + std::ptrdiff_t{m_mixes[x].first} * 4;
            for (const float weight : m_mixes[x].weights) {
                const float alpha = weight * static_cast<float>(pixel[3]);
                for (std::size_t c = 0; c < 3; ++c)
                    row[x][c] += alpha * static_cast<float>(pixel[c]);
                row[x][3] += alpha;
                pixel += 4;
            }
        }
    }

    const Bitmap& m_bitmap;
    std::vector<Mix> m_mixes;
    std::array<Kept, 2> m_kept;
};

void append(std::vector<std::uint8_t>& bytes, const std::array<float, 4>& pixel) {
    const float alpha = pixel[3];
    // Rounding leaves traces of light where all is transparent.
    const bool isClear = alpha < 0.5F;
    for (std::size_t c = 0; c < 3; ++c)
        bytes.push_back(isClear ? std::uint8_t{0}
                                : static_cast<std::uint8_t>(std::clamp(std::lround(pixel[c] / alpha), 0L, 255L)));
    bytes.push_back(isClear ? std::uint8_t{0} : static_cast<std::uint8_t>(std::clamp(std::lround(alpha), 0L, 255L)));
}

} // namespace

Bitmap resized(const Bitmap& bitmap, int width, int height) {
    Bitmap result{std::max(width, 1), std::max(height, 1), {}};
    if (result.width == bitmap.width && result.height == bitmap.height) return bitmap;
    result.bytes.reserve(static_cast<std::size_t>(result.width) * static_cast<std::size_t>(result.height) * 4);
    Rows rows(bitmap, result.width);
    Row sum;
    for (const Mix& mix : mixesOf(bitmap.height, result.height)) {
        sum.assign(static_cast<std::size_t>(result.width), {});
        int y = mix.first;
        for (const float weight : mix.weights) {
            const Row& row = rows.at(y++);
            for (std::size_t x = 0; x < sum.size(); ++x)
                for (std::size_t c = 0; c < 4; ++c)
                    sum[x][c] += weight * row[x][c];
        }
        for (const std::array<float, 4>& pixel : sum)
            append(result.bytes, pixel);
    }
    return result;
}

} // namespace unknot
