#pragma once

// Checks for every screen: no text leaves the window or its frame, covers another text or is hard to read, and every
// target can be hit. Each check describes the first fault that it finds, or returns an empty string.

#include "picture/text_measure.hpp"
#include "scene/contrast.hpp"
#include "scene/parts/window_unit.hpp"
#include "scene/screen.hpp"
#include "scene/shape_cover.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace unknot::sample {

/// Limits of a screen. The defaults are the usual limits.
struct Rules {
    double leastContrast = 4.5;
    std::vector<std::string> wellRead{};    ///< Texts that need a contrast of 7, whole or in parts.
    double leastTargetHeight = leastTarget; ///< Pixels at 1280 x 800.
    double leastEasing = leastTarget;       ///< The same for the target of "it is easing".
    double leastText = 0;                   ///< Size of the em in pixels.
    bool targetsApart = true;               ///< If false, targets may overlap.
    bool actionsApart = true;               ///< If false, two targets may have the same action.
    std::vector<std::string> instruction{}; ///< The sentences that tell what to do.
    std::vector<std::string> larger{};      ///< The only texts that may be larger than them.
    bool keepsWords = false;                ///< If true, no word breaks.
    double figureShare = 0;                 ///< The least width or height of the figure, as a share of the window's.
};

inline bool overlap(Box a, Box b) {
    constexpr double slack = 0.01;
    return a.x < b.right() - slack && b.x < a.right() - slack && a.y < b.bottom() - slack && b.y < a.bottom() - slack;
}

inline bool within(Box inner, Box outer) {
    constexpr double slack = 0.01;
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.right() <= outer.right() + slack &&
           inner.bottom() <= outer.bottom() + slack;
}

inline std::string told(Box box) {
    std::ostringstream text;
    text << " [" << box.x << ", " << box.y << ", " << box.width << " x " << box.height << "]";
    return text.str();
}

/// From the top of the capitals to the foot of the descenders. Digits have no descenders.
inline Box boxOf(const Text& text, const TextMeasure& measure) {
    const double width = measure.width(text.text, text.size, text.weight);
    const bool digits = text.text.find_first_not_of("0123456789:") == std::string::npos;
    return {text.at.x, text.at.y - 0.72 * text.size, width, (0.72 + (digits ? 0.02 : 0.23)) * text.size};
}

inline std::vector<Text> textsOf(const DrawList& list) {
    std::vector<Text> texts;
    for (const Shape& shape : list.shapes)
        if (const auto* text = std::get_if<Text>(&shape)) texts.push_back(*text);
    return texts;
}

/// All words of a screen, with a space between two lines.
inline std::string wordsOf(const DrawList& list) {
    std::string words;
    for (const Text& text : textsOf(list))
        words += (words.empty() ? "" : " ") + text.text;
    return words;
}

/// Texts that end in an ellipsis because they did not fit.
inline std::vector<std::string> cutTexts(const DrawList& list) {
    std::vector<std::string> cut;
    for (const Text& text : textsOf(list))
        if (text.text.ends_with("…")) cut.push_back(text.text);
    return cut;
}

inline std::string placeFault(const DrawList& list, const TextMeasure& measure, const Rules& rules = {}) {
    const std::vector<Text> texts = textsOf(list);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Box box = boxOf(texts[i], measure);
        const std::string name = "'" + texts[i].text + "'" + told(box);
        if (!within(box, {0, 0, list.size.width, list.size.height})) return name + " leaves the window";
        if (texts[i].size < rules.leastText) return name + " is too small";
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            const Box other = boxOf(texts[k], measure);
            if (overlap(box, other)) return name + " overlaps '" + texts[k].text + "'" + told(other);
        }
        for (const Shape& shape : list.shapes) {
            const auto* frame = std::get_if<RoundedBox>(&shape);
            if (frame != nullptr && overlap(box, frame->box) && !within(box, frame->box))
                return name + " leaves its frame" + told(frame->box);
        }
    }
    return "";
}

/// A text of at least 8 bytes must be part of a sentence in `wellRead`. A shorter text, such as a number, must equal an
/// entry and be the largest text on the screen, so that the name of a key does not count.
inline double contrastNeeded(const Text& text, double largest, const Rules& rules) {
    constexpr std::size_t longPiece = 8;
    const auto isPartOf = [&](const std::string& words) {
        return text.text.size() >= longPiece ? words.find(text.text) != std::string::npos
                                             : words == text.text && text.size == largest;
    };
    return std::ranges::any_of(rules.wellRead, isPartOf) ? 7 : rules.leastContrast;
}

/// The shapes under and over a text.
struct Surroundings {
    DrawList list; ///< Contains no other text.
    std::size_t which = 0;
};

inline Surroundings surroundingsOf(const DrawList& list, std::size_t which, Box box) {
    Surroundings part{{list.size, list.background, {}}, 0};
    for (std::size_t i = 0; i < list.shapes.size(); ++i) {
        if (i == which) part.which = part.list.shapes.size();
        if (i == which || overlap(boundsOf(list.shapes[i]), box)) part.list.shapes.push_back(list.shapes[i]);
    }
    return part;
}

/// Describes the bad contrast of the text in shape `which` at one point; empty if the contrast is good.
inline std::string contrastFaultAt(const DrawList& list, std::size_t which, Point at, double needed) {
    const Text& text = std::get<Text>(list.shapes[which]);
    Color below = list.background;
    for (std::size_t i = 0; i < which; ++i)
        if (const auto color = colorAt(list.shapes[i], at)) below = painted(below, *color);
    const double seen = contrast(painted(below, text.color), below);
    if (seen < needed) return "'" + text.text + "' has a contrast of " + std::to_string(seen);
    for (std::size_t i = which + 1; i < list.shapes.size(); ++i) {
        const auto color = colorAt(list.shapes[i], at);
        if (color && color->alpha == 255) return "'" + text.text + "' is painted over";
    }
    return "";
}

inline std::string contrastFault(const DrawList& list, const TextMeasure& measure, const Rules& rules = {}) {
    double largest = 0;
    for (const Text& text : textsOf(list))
        largest = std::max(largest, text.size);
    for (std::size_t i = 0; i < list.shapes.size(); ++i) {
        const auto* text = std::get_if<Text>(&list.shapes[i]);
        if (text == nullptr) continue;
        const Box box = boxOf(*text, measure);
        const Surroundings part = surroundingsOf(list, i, box);
        const double needed = contrastNeeded(*text, largest, rules);
        for (const double along : {0.02, 0.25, 0.5, 0.75, 0.98}) {
            for (const double above : {0.05, 0.35, 0.65}) {
                const Point at{box.x + along * box.width, text->at.y - above * text->size};
                const std::string fault = contrastFaultAt(part.list, part.which, at, needed);
                if (!fault.empty()) return fault;
            }
        }
    }
    return "";
}

inline std::string targetFault(const Screen& screen, const Rules& rules = {}) {
    const Size size = screen.picture.size;
    const double least = rules.leastTargetHeight * unitOf(size) - 0.5;
    for (std::size_t i = 0; i < screen.targets.size(); ++i) {
        const Target& target = screen.targets[i];
        const std::string name = "target " + std::to_string(i) + told(target.box);
        if (!within(target.box, {0, 0, size.width, size.height})) return name + " leaves the window";
        const bool eases = std::holds_alternative<action::Ease>(target.action);
        const double lowest = eases ? rules.leastEasing * unitOf(size) - 0.5 : least;
        if (target.box.height < lowest) return name + " is too low";
        if (target.box.width < least) return name + " is too narrow";
        for (std::size_t k = i + 1; k < screen.targets.size(); ++k) {
            const Target& other = screen.targets[k];
            if (rules.actionsApart && other.action == target.action)
                return name + " does the same as target " + std::to_string(k);
            if (rules.targetsApart && overlap(target.box, other.box))
                return name + " overlaps target " + std::to_string(k) + told(other.box);
        }
    }
    return "";
}

/// Describes a target whose drawn box hardly stands out from the background.
inline std::string borderFault(const Screen& screen) {
    for (std::size_t i = 0; i < screen.targets.size(); ++i) {
        const Target& target = screen.targets[i];
        if (!target.frame) continue;
        for (const Shape& shape : screen.picture.shapes) {
            const auto* box = std::get_if<RoundedBox>(&shape);
            if (box == nullptr || box->box != target.frame->box) continue;
            const Color border = box->lineWidth > 0 ? box->line : box->fill;
            const double seen = contrast(border, screen.picture.background);
            if (border.alpha == 255 && seen < 3)
                return "target " + std::to_string(i) + told(box->box) + " has a border with a contrast of " +
                       std::to_string(seen);
        }
    }
    return "";
}

/// True if the text is a line or a word of one of these texts. A text of one or two bytes must equal a text.
inline bool isPartOfAny(const std::string& text, const std::vector<std::string>& all) {
    return std::ranges::any_of(all, [&](const std::string& each) {
        return text.size() > 2 ? each.find(text) != std::string::npos : each == text;
    });
}

/// Describes a text that is larger than the instruction and may not be.
inline std::string orderFault(const DrawList& list, const Rules& rules = {}) {
    const Text* least = nullptr;
    const std::vector<Text> texts = textsOf(list);
    for (const Text& text : texts)
        if (text.text.size() >= 8 && isPartOfAny(text.text, rules.instruction) &&
            (least == nullptr || text.size < least->size))
            least = &text;
    if (least == nullptr) return "";
    for (const Text& text : texts)
        if (text.size > least->size && !isPartOfAny(text.text, rules.instruction) &&
            !isPartOfAny(text.text, rules.larger))
            return "'" + text.text + "' is larger than '" + least->text + "'";
    return "";
}

/// The smallest box around the shapes before the first box, ring or text: those of the figure.
inline Box figureIn(const DrawList& list) {
    Box all;
    for (const Shape& shape : list.shapes) {
        if (!std::holds_alternative<Polygon>(shape) && !std::holds_alternative<Capsule>(shape) &&
            !std::holds_alternative<Image>(shape))
            break;
        const Box box = boundsOf(shape);
        const double left = all.width > 0 ? std::min(all.x, box.x) : box.x;
        const double top = all.width > 0 ? std::min(all.y, box.y) : box.y;
        all = {left, top, std::max(all.right(), box.right()) - left, std::max(all.bottom(), box.bottom()) - top};
    }
    return all;
}

inline std::string figureFault(const DrawList& list, const Rules& rules = {}) {
    const Box figure = figureIn(list);
    const double share = std::max(figure.width / list.size.width, figure.height / list.size.height);
    return share < rules.figureShare ? "the figure is small" + told(figure) : "";
}

inline std::string faultOf(const Screen& screen, const TextMeasure& measure, const Rules& rules = {}) {
    std::string fault = placeFault(screen.picture, measure, rules);
    if (fault.empty()) fault = contrastFault(screen.picture, measure, rules);
    if (fault.empty()) fault = targetFault(screen, rules);
    if (fault.empty()) fault = borderFault(screen);
    if (fault.empty()) fault = orderFault(screen.picture, rules);
    if (fault.empty()) fault = figureFault(screen.picture, rules);
    return fault;
}

} // namespace unknot::sample
