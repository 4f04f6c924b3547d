#include "application/help_words.hpp"

#include "base/word_wrap.hpp"

namespace unknot {

const std::vector<HelpLevel>& helpLevels() {
    static const std::vector<HelpLevel> levels = {
        {"Call your local emergency number now",
         {"You are suddenly short of breath, your chest hurts, you cough up blood, or you collapse.",
          "The leg is suddenly cold, pale or blue and numb, or you cannot move it."}},
        {"Get medical advice today, day or night",
         {"The cramp has lasted ten minutes and is not getting better.",
          "It came after a wound, or after contact with a poison such as lead.",
          "The muscle is very painful or weak, and your urine is as dark as cola.",
          "You feel weak, numb or twitchy, or your arms, chest or belly cramp too.", "You have lost a lot of fluid.",
          "One leg throbs, is swollen, or feels warm.",
          "It is red or darker than usual, which is harder to see on brown or black skin.",
          "Its veins are hard and sore."}},
        {"See a doctor soon",
         {"Cramps spoil your sleep or your days, or began with a new medicine.",
          "Your legs are numb or swollen, or their muscles get thinner.",
          "Your legs hurt when you walk, and the pain stops when you rest."}},
    };
    return levels;
}

const std::string& precautionsTitle() {
    static const std::string title = "Before you stretch";
    return title;
}

const std::vector<std::string>& precautions() {
    static const std::vector<std::string> sentences = {
        "Ask a doctor first if you are pregnant, had an operation lately, have a new joint or fall easily.",
        "Ask too if you have diabetes, nerve damage or narrowed arteries.",
        "Ask too if you have had a blood clot, or take blood thinners.",
        "Stop if it gets worse.",
        "Ask a doctor before you change prescribed medicine.",
    };
    return sentences;
}

const std::string& helpTitle() {
    static const std::string title = "Get help";
    return title;
}

std::string helpText(std::size_t columns) {
    std::string text = helpTitle() + "\n";
    const auto add = [&](const std::string& heading, const std::vector<std::string>& sentences) {
        text += "\n" + wrapWords("", heading, 0, columns);
        for (const std::string& sentence : sentences)
            text += wrapWords("  - ", sentence, 4, columns);
    };
    for (const HelpLevel& level : helpLevels())
        add(level.when + ", if:", level.signs);
    add(precautionsTitle() + ":", precautions());
    return text;
}

} // namespace unknot
