#pragma once

// The light of a picture, as a whole and in parts, and the times at which it turns from brighter to darker or back.

#include "picture/scaled.hpp"
#include "picture/theme.hpp"
#include "raster/painter.hpp"
#include "scene/contrast.hpp"
#include "scene/sample_timeline.hpp"

#include <array>
#include <deque>

namespace unknot::sample {

/// By night no picture is lighter on average. High contrast is brighter on purpose.
inline double mostNightLight(Contrast contrast) { return contrast == Contrast::high ? 0.06 : 0.05; }

/// Relative luminance as WCAG 2.2 defines it, from 0 to 1.
struct PictureLight {
    static constexpr int columns = 16, rows = 10;
    static constexpr std::size_t count = std::size_t{columns} * rows;
    double mean = 0;
    std::array<double, count> parts{}; ///< Row by row.
};

/// Keeps its pixels and letters from picture to picture.
class LightMeter {
public:
    /// Paints the list in another size: a small picture has nearly the same light.
    PictureLight lightOf(const DrawList& list, double factor = 1) {
        m_painter.paint(m_pixels, scaled(list, factor));
        PictureLight light;
        std::array<int, PictureLight::count> counts{};
        for (int y = 0; y < m_pixels.height; ++y) {
            const std::uint8_t* bytes = m_pixels.bytes(y);
            const int row = y * light.rows / m_pixels.height;
            for (int x = 0; x < m_pixels.width; ++x, bytes += 4) {
                const auto part = static_cast<std::size_t>(row * light.columns + x * light.columns / m_pixels.width);
                light.parts[part] += m_red[bytes[0]] + m_green[bytes[1]] + m_blue[bytes[2]];
                ++counts[part];
            }
        }
        for (std::size_t i = 0; i < counts.size(); ++i) {
            light.mean += light.parts[i] / static_cast<double>(m_pixels.colors.size());
            light.parts[i] /= std::max(counts[i], 1);
        }
        return light;
    }

    /// The picture last measured.
    const Pixels& pixels() const { return m_pixels; }

private:
    using Table = std::array<double, 256>;
    static Table shareOf(double weight) {
        Table table{};
        for (std::size_t i = 0; i < table.size(); ++i)
            table[i] = weight * linear(static_cast<std::uint8_t>(i));
        return table;
    }

    Painter m_painter{font()};
    Pixels m_pixels;
    Table m_red = shareOf(0.2126), m_green = shareOf(0.7152), m_blue = shareOf(0.0722);
};

/// Counts the turns of a light from brighter to darker and back. Two turns are a flash.
class TurnCounter {
public:
    /// `swing`: smaller changes count as none.
    explicit TurnCounter(double swing) : m_swing(swing) {}

    /// The number of turns within the last second, with this light.
    std::size_t add(Time at, double light) {
        if (m_low > m_high) m_low = m_high = light;
        m_low = std::min(m_low, light);
        m_high = std::max(m_high, light);
        if (m_direction <= 0 && light - m_low >= m_swing) turn(at, 1, light);
        if (m_direction >= 0 && m_high - light >= m_swing) turn(at, -1, light);
        while (!m_turns.empty() && at - m_turns.front() >= seconds(1))
            m_turns.pop_front();
        return m_turns.size();
    }

private:
    void turn(Time at, int direction, double light) {
        m_direction = direction;
        m_low = m_high = light;
        m_turns.push_back(at);
    }

    double m_swing;
    double m_low = 1, m_high = 0; ///< Since the last turn.
    int m_direction = 0;          ///< 1 while it grows brighter, -1 while darker, 0 at first.
    std::deque<Time> m_turns;
};

} // namespace unknot::sample
