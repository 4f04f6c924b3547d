#pragma once

// A line of text that the person types, and edits at its end. Knows nothing of keys or drawing.

#include <string>
#include <string_view>

namespace unknot {

class TextField {
public:
    const std::string& text() const { return m_text; }
    /// The whole text is selected: the next change replaces it. Never true of an empty text.
    bool isSelected() const { return m_selected; }

    void type(char32_t character); ///< Ignores control characters, and all beyond the greatest length.
    /// Types the text. Line breaks and tabs between words become one space.
    void paste(std::string_view text);
    void backspace();
    void deleteWord(); ///< Deletes the last word, and the spaces after it.
    void selectAll();
    void unselect() { m_selected = false; }
    void clear();

private:
    void replaceSelection();

    std::string m_text;
    bool m_selected = false;
};

} // namespace unknot
