import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** A refused query is an answer, not a failure: it goes back as it is and stays out of the log. */
@Catch(GraphQLError)
export class QuietFilter implements ExceptionFilter {
  catch(refused: GraphQLError): GraphQLError {
    return refused;
  }
}
