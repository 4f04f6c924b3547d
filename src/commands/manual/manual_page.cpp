#include "commands/manual/manual_page.hpp"

#include "base/system/version.hpp"

namespace unknot {
namespace {

// A backslash begins a command of roff. A hyphen alone would become a typographic one, which a shell does not know. A
// point or an apostrophe at the beginning of a line is a request.
std::string escaped(std::string_view text) {
    std::string safe;
    for (const char character : text) {
        const bool begins = safe.empty() || safe.back() == '\n';
        if (begins && (character == '.' || character == '\'')) safe += "\\&";
        if (character == '\\')
            safe += "\\e";
        else if (character == '-')
            safe += "\\-";
        else if (character == '\'')
            safe += "\\(aq";
        else if (character == '`')
            safe += "\\(ga";
        else if (character == '~')
            safe += "\\(ti";
        else if (character == '^')
            safe += "\\(ha";
        else
            safe += character;
    }
    return safe;
}

std::string inCapitals(std::string_view text) {
    std::string capitals;
    for (const char character : text)
        capitals += character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character;
    return capitals;
}

} // namespace

ManualPage::ManualPage(std::string_view name, int section, std::string_view description) {
    const Version made = version();
    m_text = ".TH " + inCapitals(name) + " " + std::to_string(section) + " \"" + std::string(made.date) +
             "\" \"Unknot " + std::string(made.number) + "\"\n";
    heading("Name");
    m_text += escaped(name) + " \\- " + escaped(description) + "\n";
}

void ManualPage::heading(std::string_view title) { m_text += ".SH " + inCapitals(title) + "\n"; }

void ManualPage::subheading(std::string_view title) { m_text += ".SS \"" + escaped(title) + "\"\n"; }

// A heading begins a paragraph by itself.
void ManualPage::begin() {
    const std::size_t line = m_text.rfind('\n', m_text.size() - 2) + 1;
    if (!std::string_view(m_text).substr(line).starts_with(".S")) m_text += ".PP\n";
}

void ManualPage::paragraph(std::string_view text) {
    begin();
    m_text += escaped(text) + "\n";
}

void ManualPage::command(std::string_view text) {
    begin();
    m_text += "\\fB" + escaped(text) + "\\fR\n";
}

void ManualPage::item(std::string_view term, std::string_view text) {
    m_text += ".TP\n\\fB" + escaped(term) + "\\fR\n" + escaped(text) + "\n";
}

void ManualPage::example(std::string_view text) {
    begin();
    m_text += ".RS 4\n.nf\n" + escaped(text) + (text.ends_with('\n') ? "" : "\n") + ".fi\n.RE\n";
}

} // namespace unknot
