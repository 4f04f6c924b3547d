#pragma once

// Finds colours in a picture that are not of the night.

#include "scene/palette_mix.hpp"
#include "scene/theme_colors.hpp"

#include <cstdio>
#include <map>
#include <string>
#include <tuple>

namespace unknot::sample {

/// Knows the colours that it has judged, because thousands of pictures have the same hundred.
class NightColors {
public:
    explicit NightColors(const Theme& theme) : m_palette(colorsOf(theme)), m_mixed(m_palette) {
        m_mixed.push_back({0, 0, 0, 255}); // The done screen fades to black.
    }

    /// Text has a colour of the palette itself, unless the picture fades; all else a mix of its colours. Empty if all
    /// is in order.
    std::string faultOf(const DrawList& list, bool fades = false) {
        if (!isMix(list.background)) return "background of " + nameOf(list.background);
        for (const Shape& shape : list.shapes) {
            const auto* text = std::get_if<Text>(&shape);
            for (const Color color : colorsOf(shape)) {
                if (!isMix(color)) return "shape of " + nameOf(color);
                if (text != nullptr && !fades && std::ranges::find(m_palette, color) == m_palette.end())
                    return "text of " + nameOf(color);
            }
        }
        return "";
    }

private:
    bool isMix(Color color) {
        const auto [known, isNew] = m_judged.try_emplace({color.red, color.green, color.blue});
        if (isNew) known->second = distanceToMixes(color, m_mixed) < 1.5;
        return known->second;
    }

    static std::string nameOf(Color color) {
        char name[8];
        std::snprintf(name, sizeof name, "#%02X%02X%02X", color.red, color.green, color.blue);
        return name;
    }

    std::vector<Color> m_palette, m_mixed;
    std::map<std::tuple<int, int, int>, bool> m_judged;
};

} // namespace unknot::sample
