import { describe, expect, test } from 'vitest'
import { courtesyOf, withoutCourtesies } from '../../src/bot/courtesies.ts'

describe('a message of courtesies only', () => {
  test.each([
    ['hello', 'greeting'],
    ['Hi there!', 'greeting'],
    ['Good evening 🙂', 'greeting'],
    ['hello, how are you?', 'greeting'],
    ['Thanks!', 'thanks'],
    ['ok thank you, that helped', 'thanks'],
    ['great, thanks!', 'thanks'],
    ['Thank you so much for your help 🙏', 'thanks'],
    ['no, thanks', 'thanks'],
    ['No thanks', 'thanks'],
    ['bye', 'farewell'],
    ['thx, bye', 'farewell'],
    ['ok thank you, bye', 'farewell'],
    ['good night', 'farewell'],
    ['okay', 'nod'],
    ['OK.', 'nod'],
    ['Oh, I see. That’s all', 'nod'],
    ['Who are you?', 'about'],
    ['hi, what can you do?', 'about'],
    ['What are you?', 'about'],
    ['help', 'about'],
  ])('"%s" is a %s', (message, courtesy) => expect(courtesyOf(message)).toBe(courtesy))

  test.each([
    ['What does hello mean?'],
    ['“bye”'],
    ['Who are you, Ann?'],
    ['thank you notes'],
    ['Hello, Dolly!'],
    ['good morning Vietnam'],
    ['there'],
    ['please'],
    ['👍'],
    [''],
    ['hello '.repeat(500)],
  ])('"%s" is none', message => expect(courtesyOf(message)).toBeUndefined())
})

test.each([
  ['Hello, who is the treasurer?', 'who is the treasurer?'],
  ['hi, when is the fête?', 'when is the fête?'],
  ['Hi there! Who is the treasurer?', 'Who is the treasurer?'],
  ['Hello Who is the treasurer?', 'Hello Who is the treasurer?'],
  ['hello who is the treasurer?', 'who is the treasurer?'],
  ['hi, opening hours of the hall?', 'opening hours of the hall?'],
  ['Good morning\nTreasurer?', 'Treasurer?'],
  ['ok thanks, and who is the treasurer?', 'and who is the treasurer?'],
  ['Thank you very much! Who is the treasurer?', 'Who is the treasurer?'],
  ['please tell me when the fête is', 'when the fête is'],
  ['Hello, could you please tell me who the treasurer is?', 'who the treasurer is?'],
  ['Hi, I’d like to know whether dogs are allowed', 'whether dogs are allowed'],
  ['Do you know when the fête is?', 'when the fête is?'],
  ['Please list the members', 'list the members'],
  ['When is the fête? Thanks!', 'When is the fête?'],
  ['When is the fête? Thank you in advance, bye', 'When is the fête?'],
  ['When is the fête, thanks', 'When is the fête'],
  ['When is the fête, please?', 'When is the fête?'],
  ['When is the fête? Please.', 'When is the fête?'],
  ['Hi, when is the fête? Thanks a lot!', 'when is the fête?'],
])('of "%s" what is asked is "%s"', (said, question) => expect(withoutCourtesies(said)).toBe(question))

test.each([
  ['What does hello mean?'],
  ['Who wrote Hello, Dolly?'],
  ['Hello, Dolly was written by whom?'],
  ['Hello Dolly was written by whom?'],
  ['hello is it me you are looking for, who sang that?'],
  ['Hi-fi: what is it?'],
  ['Good Morning, Vietnam: who directed it?'],
  ['“Hello, who is there?” is in which play?'],
  ['What do I say, thanks?'],
  ['How do I say thanks?'],
  ['Tell Me Why was released when?'],
  ['Please Please Me was recorded when?'],
  ['Thank You for Smoking: who wrote it?'],
  ['Who said goodbye?'],
  ['When does the OK Corral open?'],
])('"%s" stays whole', question => expect(withoutCourtesies(question)).toBe(question))

test('nothing is left of thanks alone, so they stay', () => {
  expect(withoutCourtesies('Thanks. Please.')).not.toBe('')
  expect(withoutCourtesies('?')).toBe('?')
})
