#pragma once

// Measures how hard a text is to read: its words, sentences, syllables and school year. The counts are rough, as usual
// for such measures.

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

inline std::string lowered(std::string_view text) {
    std::string lower{text};
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

/// Runs of letters, digits and apostrophes. "5" and "x" count as words too.
inline std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : lowered(text) + " ") {
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '\'') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

/// A sentence ends with . ! ? : or ; before a space or the end of the text.
inline std::vector<std::string> sentencesOf(std::string_view text) {
    std::vector<std::string> sentences;
    std::string sentence;
    for (std::size_t i = 0; i < text.size(); ++i) {
        sentence += text[i];
        const bool stop = std::string_view(".!?:;").find(text[i]) != std::string_view::npos;
        const bool last = i + 1 == text.size();
        if ((stop && (last || text[i + 1] == ' ')) || last) {
            if (!wordsOf(sentence).empty()) sentences.push_back(sentence);
            sentence.clear();
        }
    }
    return sentences;
}

/// Counts runs of vowels, without a silent e at the end.
inline int syllablesOf(std::string_view word) {
    const auto vowel = [](char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; };
    int count = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (vowel(word[i]) && (i == 0 || !vowel(word[i - 1]))) ++count;
    const bool silent =
        word.size() > 2 && word.ends_with('e') && !vowel(word[word.size() - 2]) && !word.ends_with("le");
    return std::max(1, count - (silent ? 1 : 0));
}

/// The grade of Flesch and Kincaid: about the reader's age minus five.
inline double gradeOf(std::string_view text) {
    const double sentences = static_cast<double>(sentencesOf(text).size());
    double words = 0, syllables = 0;
    for (const std::string& word : wordsOf(text)) {
        ++words;
        syllables += syllablesOf(word);
    }
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
}

} // namespace unknot
