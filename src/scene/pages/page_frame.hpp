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
    Box head; ///< For the heading and its lines; at most mostHead() high.
    Box middle;
    Box notice; ///< Always there, so that a notice moves nothing.
    Box foot;   ///< For the rows of targets.
};

/// `head` is the preferred height of the heading, limited to mostHead(). `rows` is the number of rows of targets.
PageFrame framePage(Size window, double textScale, double head, int rows = 1);

/// Draws the notice, if there is one.
void putPageNotice(const DrawContext& context, const PageFrame& frame, const std::string& notice);

/// The largest height of a heading in this window, in pixels.
double mostHead(Size window);

/// A target at the foot.
struct PageChoice {
    Button button;
    Action action;
};

/// Puts the choices from the left in their order, and the pager at the right end if there are several pages.
void putChoices(const DrawContext& context, const std::vector<PageChoice>& choices, int page, int pages, Box foot);

/// The number of rows, 1 or 2, in which the choices show their whole words at about the usual size.
int choiceRows(const DrawContext& context, const std::vector<PageChoice>& choices, double width);

/// Puts the choices of a single page in this number of rows.
void putChoiceRows(const DrawContext& context, const std::vector<PageChoice>& choices, int rows, Box foot);

/// Paragraphs from the top of a box down, each as large as its share of the room allows.
class Paragraphs {
public:
    Paragraphs(const TextMeasure& measure, Size room) : m_measure(measure), m_room(room) {}

    /// `size` is the preferred size in pixels. The paragraph takes at most `share` of the room that is left.
    void add(std::string_view words, double size, Weight weight, Color color, double share, int mostLines);
    /// Adds one long word, which may break anywhere at the end of a line.
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
