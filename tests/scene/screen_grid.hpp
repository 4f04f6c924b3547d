#pragma once

// Every size of window and text, light and contrast for which a screen is laid out, and the checks in each combination.

#include "scene/caching_text_measure.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"
#include "scene/theme_colors.hpp"

#include <cctype>
#include <functional>
#include <sstream>
#include <string_view>

namespace unknot::sample {

inline constexpr Size gridSizes[] = {{640, 400},  {800, 600},  {480, 854},   {700, 1100}, {800, 1280},
                                     {1280, 800}, {2560, 600}, {1920, 1080}, {3840, 2160}};
inline constexpr double gridScales[] = {1, 1.5, 2};

/// A screen in one of its states. `make` takes the page number; most screens have a single page.
struct ScreenCase {
    std::string name;
    std::function<Screen(const Look&, Size, int page, const TextMeasure&)> make;
    Rules rules{};
    std::string author{}; ///< All texts by the author. Only a text that ends with a part of them may be cut.
};

/// True if the last word of the cut text, without its first letter, is in the author's text. The program may have
/// changed the case of that letter.
inline bool mayBeCut(const std::string& cut, const std::string& author) {
    const std::string left = cut.substr(0, cut.size() - std::string("…").size());
    const std::size_t word = left.find_last_of(' ') + 1;
    return !author.empty() && author.find(left.substr(std::min(word + 1, left.size()))) != std::string::npos;
}

inline std::string cutFault(const DrawList& list, const std::string& author) {
    for (const std::string& cut : cutTexts(list))
        if (!mayBeCut(cut, author)) return "'" + cut + "' is cut";
    return "";
}

/// The words of at least three letters, without their punctuation. Words that are cut are left out.
inline std::vector<std::string> wordsIn(const DrawList& list) {
    std::vector<std::string> words;
    for (const Text& text : textsOf(list)) {
        std::istringstream pieces(text.text);
        for (std::string piece; pieces >> piece;) {
            if (piece.ends_with("…")) continue;
            std::erase_if(piece,
                          [](char c) { return std::string_view(".,:;?!'\"").find(c) != std::string_view::npos; });
            if (std::ranges::count_if(piece, [](unsigned char c) { return std::isalpha(c) != 0; }) >= 3)
                words.push_back(piece);
        }
    }
    return words;
}

/// All words of a screen in a window so large that none breaks.
inline std::vector<std::string> wholeWords(const ScreenCase& state, const TextMeasure& measure) {
    std::vector<std::string> words;
    for (const Size size : {Size{7680, 4800}, Size{7680, 1800}})
        for (const Light light : {Light::day, Light::night})
            for (int page = 0, pages = 1; page < pages; ++page) {
                const Screen screen = state.make({light, Contrast::usual, 1, false, std::nullopt}, size, page, measure);
                pages = screen.pages;
                for (std::string& word : wordsIn(screen.picture))
                    words.push_back(std::move(word));
            }
    return words;
}

/// Describes a word that no large window shows, so that it is the piece of a word. Paths may break.
inline std::string brokenFault(const DrawList& list, const std::vector<std::string>& whole) {
    for (const std::string& word : wordsIn(list))
        if (std::ranges::none_of(whole, [&](const std::string& each) {
                return each == word || (each.find('/') != std::string::npos && each.find(word) != std::string::npos);
            }))
            return "'" + word + "' is a broken word";
    return "";
}

/// By night no channel of any colour may be brighter than the brightest of the palette.
inline std::string glareFault(const DrawList& list, const Theme& theme) {
    const Color most = brightestOf(theme);
    if (isBrighter(list.background, most)) return "the background glares";
    for (const Shape& shape : list.shapes)
        for (const Color color : colorsOf(shape))
            if (isBrighter(color, most)) return "a shape glares";
    return "";
}

/// Describes the first fault on any page in any combination, and names the combination; empty if there is none.
inline std::string gridFault(const ScreenCase& state) {
    std::vector<std::string> whole;
    if (state.rules.keepsWords) whole = wholeWords(state, CachingTextMeasure(font()));
    for (const Size size : gridSizes)
        for (const double scale : gridScales) {
            const CachingTextMeasure measure(font());
            for (const Light light : {Light::day, Light::night})
                for (const Contrast contrast : {Contrast::usual, Contrast::high}) {
                    const Look look{light, contrast, scale, false, std::nullopt};
                    for (int page = 0, pages = 1; page < pages; ++page) {
                        const Screen screen = state.make(look, size, page, measure);
                        pages = screen.pages;
                        std::string fault = faultOf(screen, measure, state.rules);
                        if (fault.empty()) fault = cutFault(screen.picture, state.author);
                        if (fault.empty() && state.rules.keepsWords) fault = brokenFault(screen.picture, whole);
                        if (fault.empty() && light == Light::night)
                            fault = glareFault(screen.picture, themeOf(light, contrast));
                        if (fault.empty()) continue;
                        std::ostringstream where;
                        where << state.name << " in " << size.width << "x" << size.height << ", text " << scale << ", "
                              << (light == Light::night ? "night" : "day")
                              << (contrast == Contrast::high ? ", high contrast" : "") << ", page " << page << ": "
                              << fault;
                        return where.str();
                    }
                }
        }
    return "";
}

} // namespace unknot::sample
