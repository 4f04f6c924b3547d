#pragma once

// A page for 'man', in the macros of man(7). Knows nothing of its content.

#include <string>
#include <string_view>

namespace unknot {

class ManualPage {
public:
    /// `description` completes "NAME - ..." and is what 'man -k' searches.
    ManualPage(std::string_view name, int section, std::string_view description);

    void heading(std::string_view title);
    void subheading(std::string_view title);
    void paragraph(std::string_view text);
    /// A line of its own in bold type, such as a command.
    void command(std::string_view text);
    /// An item of a list: its term in bold type, and what it means.
    void item(std::string_view term, std::string_view text);
    /// Text whose lines and blanks stay as they are.
    void example(std::string_view text);

    const std::string& text() const { return m_text; }

private:
    void begin();

    std::string m_text;
};

} // namespace unknot
