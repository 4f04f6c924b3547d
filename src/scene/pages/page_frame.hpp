#pragma once

// The frame of the plain pages: a heading at the top, a row of targets at the foot, and the room between them. Knows
// nothing of their content.

#include "scene/parts/button.hpp"
#include "scene/parts/text_layout.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace unknot {

struct PageFrame {
    double unit = 1, text = 1;
    Box head;   ///< A bit more than a third of the height at most, for the heading and what belongs to it.
    Box notice; ///< Without height when there is none.
    Box middle;
    Box foot; ///< One target high.
};

/// `head` is the height that the heading takes; it gets less where that is too much.
PageFrame framePage(Size window, double textScale, double head, bool notice);

/// The most that a heading may take.
double mostHead(Size window);

/// A target at the foot.
struct PageChoice {
    Button button;
    Action action;
};

/// From the left in the order given, and the pager at the right end where there are several pages.
void putChoices(const DrawContext& context, const std::vector<PageChoice>& choices, int page, int pages, Box foot);

/// Paragraphs from the top of a box down, each as large as it may be.
class Paragraphs {
public:
    Paragraphs(const TextMeasure& measure, Size room) : m_measure(measure), m_room(room) {}

    /// `size` is wished for, in pixels; the paragraph takes no more than its share of what is left of the room.
    void add(std::string_view words, double size, Weight weight, Color color, double share, int mostLines);
    /// One long word, broken wherever a line ends rather than shrunk.
    void addPath(std::string_view path, double size, Weight weight, Color color, double share);
    double height() const { return m_height; }
    void put(DrawList& list, Box box) const;

private:
    void add(TextBlock block);

    const TextMeasure& m_measure;
    Size m_room;
    std::vector<TextBlock> m_blocks;
    double m_height = 0;
};

} // namespace unknot
