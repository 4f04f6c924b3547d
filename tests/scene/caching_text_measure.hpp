#pragma once

// A text measure that asks the real font only once for each text. Tests lay out the same screen in many colours.

#include "picture/text_measure.hpp"

#include <string>
#include <unordered_map>

namespace unknot::sample {

class CachingTextMeasure : public TextMeasure {
public:
    explicit CachingTextMeasure(const TextMeasure& asked) : m_asked(asked) {}

    double width(std::string_view text, double size, Weight weight) const override {
        std::string key(text);
        key.append(reinterpret_cast<const char*>(&size), sizeof size).push_back(static_cast<char>(weight));
        const auto [known, isNew] = m_widths.try_emplace(std::move(key));
        if (isNew) known->second = m_asked.width(text, size, weight);
        return known->second;
    }

    double capHeight(Weight weight) const override { return m_asked.capHeight(weight); }

private:
    const TextMeasure& m_asked;
    mutable std::unordered_map<std::string, double> m_widths;
};

} // namespace unknot::sample
