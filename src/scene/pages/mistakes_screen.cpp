#include "scene/pages/mistakes_screen.hpp"

#include "application/bindings.hpp"
#include "application/notices.hpp"
#include "base/shown_path.hpp"
#include "scene/pages/page_frame.hpp"
#include "scene/pages/source_line.hpp"
#include "scene/parts/window_unit.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

std::string asSentence(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    if (!text.empty() && !text.ends_with("?)") && std::string_view(".?!").find(text.back()) == std::string::npos)
        text += '.';
    return text;
}

/// One mistake or warning laid out: its location and message, and below them the file's line.
struct Entry {
    const Diagnostic* mistake = nullptr; ///< Null if the file cannot be read at all.
    TextBlock words;
    double height = 0;
};

class MistakesPage {
public:
    MistakesPage(const MistakesView& view, Size size, const TextMeasure& measure)
        : m_view(view), m_card(view.card), m_theme(themeOf(view.look.light, view.look.contrast)),
          m_text(textUnitOf(size, view.look.textScale)), m_head(measure, {headWidth(size), mostHead(size)}),
          m_frame(framed(size)), m_screen(blankScreen(view.look, size)),
          m_context(contextOf(m_screen, view.look, measure)) {}

    Screen made() {
        const std::vector<std::vector<Entry>> pages = paged();
        m_screen.pages = static_cast<int>(pages.size());
        const int page = std::clamp(m_view.page, 0, m_screen.pages - 1);
        m_head.put(m_screen.picture, m_frame.head);
        double top = m_frame.middle.y;
        for (const Entry& entry : pages[static_cast<std::size_t>(page)]) {
            draw(entry, {m_frame.middle.x, top, m_frame.middle.width, entry.height});
            top += entry.height + gap();
        }
        putPageNotice(m_context, m_frame, m_view.notice);
        putChoices(m_context, choices(), page, m_screen.pages, m_frame.foot);
        return std::move(m_screen);
    }

private:
    /// The page follows the person's own file by itself.
    std::vector<PageChoice> choices() const {
        const KeyState here{ScreenId::mistakes, condition::when(m_card.own, condition::editable)};
        const PageChoice back{{keyFor(action::Back{}, here), "Back", ""}, action::Back{}};
        if (m_card.own)
            return {{{keyFor(action::OpenEditor{}, here), "Open in the editor", ""}, action::OpenEditor{}}, back};
        return {{{keyFor(action::Repeat{}, here), "Read the file again", ""}, action::Repeat{}}, back};
    }

    static double headWidth(Size size) { return framePage(size, 1, 0).head.width; }

    PageFrame framed(Size size) {
        m_head.add((m_card.broken() ? "What is wrong in " : "Warnings about ") + m_card.title, 36 * m_text,
                   Weight::semibold, m_theme.ink, 0.5, 2);
        m_head.addPath(shownPath(m_card.file), 19 * m_text, Weight::regular, m_theme.quietInk, 0.62);
        const std::string correct = m_card.broken()
                                        ? "Correct it in a text editor and save it"
                                        : "It plays all the same. You may change it in a text editor and save it";
        m_head.add(correct + (m_card.own ? ". This page follows the file." : ", then read it again."), 20 * m_text,
                   Weight::regular, m_theme.ink, 1, 3);
        return framePage(size, m_view.look.textScale, m_head.height());
    }

    double gap() const { return std::round(12 * m_context.unit); }
    double padding() const { return std::round(std::min(20 * m_context.unit, m_frame.middle.height * 0.08)); }
    double lineSize() const { return std::floor(std::min(20 * m_text, m_frame.middle.height * 0.17)); }
    static bool showsLine(const Entry& entry) { return entry.mistake && entry.mistake->showsLine; }
    double lineHeightOf(const Entry& entry) const {
        return showsLine(entry) ? std::ceil(lineSize() * lineHeight) + std::round(6 * m_context.unit) : 0;
    }

    /// These are sentences, not headings, so they break only where the line is full.
    void useTheWidth(TextBlock& block, const std::string& words) const {
        const double width = (m_frame.middle.width - 2 * padding()) / drawnWidthTolerance;
        auto lines = wrapText(m_context.measure, words, block.size, block.weight, width);
        if (block.size > 0 && lines.size() == block.lines.size()) block.lines = std::move(lines);
    }

    Entry laidOut(const Diagnostic* mistake) const {
        Entry entry{mistake, {}, 0};
        std::string words = asSentence(m_card.fault);
        if (mistake) {
            words = "Line " + std::to_string(mistake->location.line) + ", column " +
                    std::to_string(mistake->location.column) + ": " + asSentence(mistake->message);
            for (const RelatedLocation& related : mistake->related)
                words += " See line " + std::to_string(related.location.line) + ": " + related.message + ".";
        }
        const double room = m_frame.middle.height - 2 * padding() - lineHeightOf(entry);
        const double size = std::floor(std::min(21 * m_text, m_frame.middle.height * 0.2));
        entry.words =
            fitText(m_context.measure, words, {size, std::max(7.0, size * 0.4), Weight::semibold, m_theme.ink},
                    {m_frame.middle.width - 2 * padding(), room}, 12);
        useTheWidth(entry.words, words);
        entry.height = std::ceil(entry.words.height()) + lineHeightOf(entry) + 2 * padding();
        return entry;
    }

    /// As many on a page as fit, and at least one.
    std::vector<std::vector<Entry>> paged() const {
        std::vector<std::vector<Entry>> pages(1);
        double used = 0;
        const auto add = [&](const Diagnostic* mistake) {
            const Entry entry = laidOut(mistake);
            if (used > 0 && used + entry.height > m_frame.middle.height) {
                pages.emplace_back();
                used = 0;
            }
            used += entry.height + gap();
            pages.back().push_back(entry);
        };
        const Diagnostics& listed = m_card.broken() ? m_card.mistakes : m_card.warnings;
        if (listed.empty()) add(nullptr);
        for (const Diagnostic& mistake : listed)
            add(&mistake);
        return pages;
    }

    void draw(const Entry& entry, Box box) {
        const double line = std::max(1.0, std::round(2 * m_context.unit)), in = padding();
        m_screen.picture.shapes.push_back(
            RoundedBox{box, std::round(14 * m_context.unit), m_theme.panel, line, m_theme.line});
        const Box inner{box.x + in, box.y + in, box.width - 2 * in, box.height - 2 * in};
        m_context.putText(entry.words, inner, 0);
        if (!showsLine(entry)) return;
        const double height = lineHeightOf(entry);
        drawSourceLine(m_context, m_card.text, entry.mistake->location, lineSize(),
                       {inner.x, inner.bottom() - height, inner.width, height});
    }

    const MistakesView& m_view;
    const Card& m_card;
    const Theme& m_theme;
    double m_text;
    Paragraphs m_head;
    PageFrame m_frame;
    Screen m_screen;
    DrawContext m_context;
};

} // namespace

Screen mistakesScreen(const MistakesView& view, Size size, const TextMeasure& measure) {
    return MistakesPage(view, size, measure).made();
}

} // namespace unknot
