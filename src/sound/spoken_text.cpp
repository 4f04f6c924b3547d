#include "sound/spoken_text.hpp"

#include "base/ascii_text.hpp"
#include "sound/words/abbreviations.hpp"
#include "sound/words/spoken_amount.hpp"
#include "sound/words/spoken_number.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr std::size_t longestText = 600;
constexpr std::size_t longestWord = 30;

bool isCapital(const Token& token) {
    return token.kind == Token::Kind::letters && token.text.front() >= 'A' && token.text.front() <= 'Z';
}

/// The sentences so far.
class Sentences {
public:
    void add(std::string_view words) {
        if (words.empty()) return;
        m_sentence += m_sentence.empty() ? "" : " ";
        m_sentence += words.substr(0, longestText - m_total + longestWord);
        m_total += words.size() + 1;
    }
    void pause() {
        if (!m_sentence.empty() && !m_sentence.ends_with(',')) m_sentence += ',';
    }
    void end() {
        if (m_sentence.ends_with(',')) m_sentence.pop_back();
        if (!m_sentence.empty()) m_sentences.push_back(m_sentence + ".");
        m_sentence.clear();
    }
    bool isFull() const { return m_total >= longestText; }
    std::vector<std::string> take() {
        end();
        return std::move(m_sentences);
    }

private:
    std::vector<std::string> m_sentences;
    std::string m_sentence;
    std::size_t m_total = 0;
};

class LineSpeaker {
public:
    explicit LineSpeaker(std::string_view line) : m_tokens(asciiText(line)) {}

    std::vector<std::string> speak() {
        if (!m_tokens.hasWords()) return {};
        while (m_at < m_tokens.size() && !m_sentences.isFull()) {
            if (!takeShortForm() && !takeAmount()) takeToken();
        }
        return m_sentences.take();
    }

private:
    bool takeShortForm();
    bool takeAmount();
    void takeToken();
    void takeSign();
    void takeStopOfWord(bool mayEnd);
    void takeStop();
    void takeDash();
    void takeSlash();
    void takePlus();
    void takeComparison(bool isLess);
    void takeQuote(bool& isOpen);
    bool isBeforeNumber() const { return m_tokens.isNumber(m_at + 1); }

    Tokens m_tokens;
    std::size_t m_at = 0;
    std::size_t m_amountEnd = 0; ///< The first token behind the last amount.
    OpenQuotes m_quotes;
    Sentences m_sentences;
};

bool LineSpeaker::takeShortForm() {
    const auto form = spokenShortForm(m_tokens, m_at);
    if (!form) return false;
    m_sentences.add(form->words);
    m_at = form->end;
    if (m_tokens.isGluedSign(m_at, '.')) takeStopOfWord(form->mayEnd);
    return true;
}

bool LineSpeaker::takeAmount() {
    const auto amount = spokenAmount(m_tokens, m_at, m_quotes);
    if (!amount) return false;
    m_sentences.add(amount->words);
    m_at = m_amountEnd = amount->end;
    const bool isAbbreviated = amount->hasUnit && !m_tokens.word(m_at - 1).empty();
    if (isAbbreviated && m_tokens.isGluedSign(m_at, '.')) takeStopOfWord(true);
    return true;
}

void LineSpeaker::takeToken() {
    const Token& token = m_tokens[m_at];
    if (token.kind == Token::Kind::sign) return takeSign();
    m_sentences.add(token.kind == Token::Kind::link ? "web link" : respelled(token.text.substr(0, longestWord)));
    ++m_at;
}

void LineSpeaker::takeSign() {
    switch (m_tokens[m_at].text.front()) {
    case '.':
        return takeStop();
    case '-':
        return takeDash();
    case '/':
        return takeSlash();
    case '+':
        return takePlus();
    case '<':
        return takeComparison(true);
    case '>':
        return takeComparison(false);
    case '"':
        return takeQuote(m_quotes.isDouble);
    case '\'':
        return takeQuote(m_quotes.isSingle);
    case '!':
    case '?':
        m_sentences.end();
        break;
    case ',':
    case ';':
    case ':':
        m_sentences.pause();
        break;
    case ')':
        if (!m_tokens.isSign(m_at - 2, '(')) m_sentences.pause(); // Not for "(R) leg".
        break;
    case '&':
        m_sentences.add("and");
        break;
    case '%':
        m_sentences.add("percent");
        break;
    case '=':
        m_sentences.add(m_tokens.isGluedSign(m_at + 1, '>') ? "to" : "equals");
        break;
    case '@':
        if (isBeforeNumber() || m_tokens[m_at + 1].isSpaced) m_sentences.add("at");
        break;
    case '~':
        if (isBeforeNumber()) m_sentences.add("about");
        break;
    case '*':
        if (isBeforeNumber() && m_amountEnd == m_at) m_sentences.add("times");
        break;
    default:
        break;
    }
    ++m_at;
}

// The full stop of a short form or a unit. It also ends the sentence before a capital.
void LineSpeaker::takeStopOfWord(bool mayEnd) {
    ++m_at;
    if (mayEnd && isCapital(m_tokens[m_at])) m_sentences.end();
    if (mayEnd && m_tokens.isNumber(m_at)) m_sentences.pause();
}

void LineSpeaker::takeStop() {
    const Token& before = m_tokens[m_at - 1];
    const bool isGlued = !m_tokens[m_at].isSpaced;
    while (m_tokens.isSign(m_at, '.'))
        ++m_at;
    if (!isGlued || !m_tokens.isGluedWord(m_at))
        m_sentences.end();
    else if (before.kind == Token::Kind::number && m_tokens.isNumber(m_at))
        m_sentences.pause(); // "3...2...1"
    else if (before.text.size() > 1 && isCapital(m_tokens[m_at]))
        m_sentences.end(); // "Hold.Then rest."
}

// A dash before a number is a minus, and a dash between spaces a pause.
void LineSpeaker::takeDash() {
    const bool isSpaced = m_tokens[m_at].isSpaced;
    const bool followsWord = m_tokens.isWord(m_at - 1) || (m_amountEnd == m_at && m_at > 0);
    while (m_tokens.isGluedSign(m_at + 1, '-'))
        ++m_at;
    if (m_tokens.isGluedSign(m_at + 1, '>')) {
        m_sentences.add("to");
        ++m_at;
    } else if (m_tokens.isGluedNumber(m_at + 1) && (isSpaced || !followsWord)) {
        m_sentences.add("minus");
    } else if (isSpaced && m_tokens[m_at + 1].isSpaced) {
        m_sentences.pause();
    }
    ++m_at;
}

void LineSpeaker::takeSlash() {
    static constexpr std::string_view rated[] = {"rep", "set", "once", "twice"};
    const Token& before = m_tokens[m_at - 1];
    const std::string_view rate = rateWords(m_tokens.word(m_at + 1));
    const bool isNoun = before.kind == Token::Kind::letters;
    const bool isRated = isCounted(before.lower) || std::ranges::find(rated, before.lower) != std::end(rated);
    const bool isCount = m_amountEnd == m_at || (isNoun && (m_amountEnd + 1 == m_at || isRated));
    if (isCount && !rate.empty()) {
        m_sentences.add(rate);
        ++m_at;
    } else if (isNoun && (m_amountEnd == m_at) != isBeforeNumber()) {
        m_sentences.pause(); // "30s on/10s off"
    } else if (!before.text.empty() && before.text != "/" && m_at + 1 < m_tokens.size()) {
        m_sentences.add("or");
    }
    ++m_at;
}

void LineSpeaker::takePlus() {
    const std::size_t minus = m_tokens.isGluedSign(m_at + 1, '/') ? m_at + 2 : m_at + 1;
    const bool isEither = m_tokens.isGluedSign(minus, '-');
    m_sentences.add(isEither ? "plus or minus" : "plus");
    m_at = isEither ? minus + 1 : m_at + 1;
}

void LineSpeaker::takeComparison(bool isLess) {
    if (m_tokens.isGluedSign(m_at + 1, '=')) {
        ++m_at;
        if (isBeforeNumber()) m_sentences.add(isLess ? "at most" : "at least");
    } else if (isBeforeNumber()) {
        m_sentences.add(isLess ? "less than" : "more than");
    }
    ++m_at;
}

void LineSpeaker::takeQuote(bool& isOpen) {
    const bool opens = m_tokens[m_at].isSpaced && m_at + 1 < m_tokens.size() && !m_tokens[m_at + 1].isSpaced;
    isOpen = opens;
    ++m_at;
}

} // namespace

std::vector<std::string> spokenSentences(std::string_view line) { return LineSpeaker(line).speak(); }

} // namespace unknot
